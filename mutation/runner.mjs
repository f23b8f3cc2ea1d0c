/**
 * Stryker's mocha, which it need not start anew for mutants that are also met while modules load: those are left alone
 * there (`ignoreStatic`), and switched on only while a test runs. The programme's files are full of them.
 */
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { createMochaTestRunner, MochaTestRunner } from '@stryker-mutator/mocha-runner';

MochaTestRunner.prototype.capabilities = () => Promise.resolve({ reloadEnvironment: true });

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'kept-mocha', createMochaTestRunner)];
