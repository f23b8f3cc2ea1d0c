/**
 * Top-level keys that site generators and note-taking programs read. They are none of ours and none of our business.
 */
export const siteKeys: ReadonlySet<string> = new Set([
  'title', 'subtitle', 'date', 'author', 'authors', 'tags', 'tag', 'keywords', 'category', 'categories', 'description',
  'summary', 'layout', 'lang', 'language', 'locale', 'slug', 'permalink', 'url', 'aliases', 'alias', 'id', 'uid',
  'draft', 'published', 'publish', 'created', 'updated', 'modified', 'lastmod', 'version', 'weight', 'order', 'toc',
  'sidebar', 'sidebar_label', 'sidebar_position', 'nav_order', 'parent', 'image', 'cover', 'css', 'cssclass',
  'cssclasses', 'class', 'type', 'template', 'theme', 'paginate', 'marp', 'header', 'footer', 'head', 'redirect_from',
  'excerpt', 'license', 'copyright', 'robots', 'canonical', 'hidden', 'editurl', 'comments', 'format', 'output',
]); // prettier-ignore
