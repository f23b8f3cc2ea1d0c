-- One session with Neovim's built-in client: open a proposal, wait for findings, take a fix, wait for what follows.
-- Everything comes in through the environment and goes out as one JSON file, which the test judges.
local server, file, wanted, report_file =
  vim.env.PARTNERLINT_SERVER, vim.env.PARTNERLINT_FILE, vim.env.PARTNERLINT_FIX, vim.env.PARTNERLINT_REPORT

local report = { offered = {} }

local function finish()
  local out = assert(io.open(report_file, 'w'))
  out:write(vim.json.encode(report))
  out:close()
  vim.cmd('qall!')
end

-- Codes with the words under them.
local function findings()
  local found = {}
  for _, d in ipairs(vim.diagnostic.get(0)) do
    local words = d.lnum == d.end_lnum
        and vim.api.nvim_buf_get_lines(0, d.lnum, d.lnum + 1, false)[1]:sub(d.col + 1, d.end_col)
      or ''
    table.insert(found, { code = d.user_data.lsp.code, words = words, message = d.message, line = d.lnum, column = d.col })
  end
  return found
end

local function finding_of_fix()
  for _, finding in ipairs(findings()) do
    if finding.code == vim.env.PARTNERLINT_CODE then
      return finding
    end
  end
end

-- People choose from a list; the test names the title.
vim.ui.select = function(items, _, on_choice)
  for _, item in ipairs(items) do
    table.insert(report.offered, item[2].title)
  end
  for _, item in ipairs(items) do
    if item[2].title:find(wanted, 1, true) then
      return on_choice(item)
    end
  end
  on_choice(nil)
end

vim.cmd('edit ' .. vim.fn.fnameescape(file))
local client = vim.lsp.start_client({
  name = 'partnerlint',
  cmd = { 'node', server, '--stdio' },
  root_dir = vim.fn.fnamemodify(file, ':h'),
})
vim.lsp.buf_attach_client(0, client)

vim.wait(20000, function() return finding_of_fix() ~= nil end, 50)
report.before = findings()
local finding = finding_of_fix()
if finding then
  vim.api.nvim_win_set_cursor(0, { finding.line + 1, finding.column })
  vim.lsp.buf.code_action()
  vim.wait(20000, function() return vim.bo.modified and finding_of_fix() == nil end, 50)
end
report.after = findings()
report.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n'
finish()
