//! The MCP server as its clients meet it.
#![cfg(feature = "mcp")]

#[path = "../../tests/common/scratch.rs"]
mod scratch;

use scratch::Scratch;

/// The client is that of the protocol's own TypeScript SDK.
#[test]
#[ignore = "needs node"]
fn an_mcp_client_lists_calls_and_reads_and_is_told_what_to_do() {
    let scratch = Scratch::new();
    scratch.npm_install(&["@modelcontextprotocol/sdk@1"]);
    let script = "import assert from 'node:assert';
         import fs from 'node:fs';
         import { Client } from '@modelcontextprotocol/sdk/client/index.js';
         import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
         const guides = (language) => JSON.parse(fs.readFileSync(`${language}.json`, 'utf8'));
         const [en, zh] = [guides('en'), guides('zh')];
         const body = (source) => source.slice(source.indexOf('\\n---\\n') + 5).trim();
         const client = new Client({ name: 'test', version: '1.0.0' });
         await client.connect(new StdioClientTransport({ command: BINARY, args: ['mcp', '--lang', 'en'] }));
         assert.strictEqual(client.getServerVersion().name, 'flashduty-kb');

         const { tools } = await client.listTools();
         assert.deepStrictEqual(tools.map((tool) => tool.name), ['list_integrations', 'get_guide', 'search_guides']);
         const call = async (name, args) => {
             const { content, isError } = await client.callTool({ name, arguments: args });
             assert.strictEqual(content.length, 1);
             assert(content[0].text.length <= 30000);
             return [isError ? 'error' : 'ok', content[0].text];
         };
         // The client holds what it gets to the tool's output schema.
         const data = async (name, args) => (await client.callTool({ name, arguments: args })).structuredContent;
         const ok = async (name, args) => {
             const [status, text] = await call(name, args);
             assert.strictEqual(status, 'ok', text);
             return text;
         };
         const error = async (name, args, ...parts) => {
             const [status, text] = await call(name, args);
             assert.strictEqual(status, 'error', text);
             parts.forEach((part) => assert(text.includes(part), text));
         };

         const keys = [];
         for (let offset = 0; offset !== null;) {
             const page = await data('list_integrations', { offset, limit: 30 });
             assert.strictEqual(page.total, Object.keys(en).length);
             keys.push(...page.integrations.map((integration) => integration.key));
             offset = page.next_offset;
         }
         assert.deepStrictEqual(keys, Object.keys(en));
         const uptime = await data('list_integrations', { topic: 'uptime' });
         assert(uptime.integrations.some(({ key }) => key === 'UptimeKuma') && uptime.integrations.every(({ topic }) => topic === 'uptime'));
         const im = await ok('list_integrations', { category: 'im', language: 'zh' });
         assert(im.includes('- Lark (im, messaging): 飞书集成. '), im);
         assert(!im.includes('Prometheus'));
         await error('list_integrations', { category: 'chat' }, 'category');

         assert((await ok('get_guide', { integration: 'alertmanager' })).endsWith(body(en.Prometheus)));
         assert((await ok('get_guide', { integration: '夜莺', language: 'zh' })).endsWith(body(zh.N9e)));
         const section = await ok('get_guide', { integration: 'Prometheus', section: 'severity' });
         assert(section.startsWith('# Prometheus Integration\\n\\nhttps://') && section.includes('#severity\\n\\n## Severity'), section);
         const read = await data('get_guide', { integration: 'Prometheus', section: 'severity' });
         assert(read.url.endsWith('#severity') && en.Prometheus.includes(read.text) && /^[0-9a-f]{16}$/.test(read.digest));
         const outline = await data('get_guide', { integration: 'Prometheus', what: 'outline' });
         assert(outline.text.includes('(section severity)') && outline.text.length < en.Prometheus.length / 3);
         const code = await data('get_guide', { integration: 'Prometheus', section: 'configure', what: 'code' });
         assert(code.text.startsWith('```yaml\\n') && !code.text.includes('**'), code.text);
         const url = 'https://api.example.com/push?integration_key=YOUR_KEY';
         assert((await ok('get_guide', { integration: 'Prometheus', integration_url: url })).includes(`url: '${url}'`));
         for (const key of Object.keys(en)) {
             let text = '';
             for (let offset = 0; offset !== null;) {
                 const piece = await data('get_guide', { integration: key, offset, max_chars: 5000 });
                 assert([...piece.text].length <= 5000);
                 text += piece.text;
                 offset = piece.next_offset;
             }
             assert.strictEqual(text, body(en[key]), key);
         }
         const long = await ok('get_guide', { integration: 'Zabbix', max_chars: 5000 });
         assert(long.includes('(Cut. Ask for the rest with offset '), long.slice(0, 400));

         const found = await ok('search_guides', { query: 'alertmanager 429', language: 'en' });
         assert(found.includes('integration Prometheus, language en, section alertmanager-logs-status-429'), found);
         const { hits } = await data('search_guides', { query: 'alertmanager 429', language: 'en', limit: 3 });
         assert.strictEqual(hits.length, 3);
         assert(hits[0].url.endsWith('/prometheus#alertmanager-logs-status-429') && hits[0].title && hits[0].digest);
         const chinese = await ok('search_guides', { query: '飞书 机器人', category: 'im' });
         assert(chinese.startsWith('- integration Lark, language zh'), chinese);
         assert((await ok('search_guides', { query: 'qwxyzzy' })).includes('other words'), 'nothing found is an answer');
         assert((await ok('search_guides', { query: '' })).includes('other words'));
         await error('search_guides', {}, 'query');
         await ok('search_guides', { query: 'webhook '.repeat(50000) });

         await error('get_guide', {}, 'integration');
         await error('get_guide', { integration: 5 }, 'string');
         await error('get_guide', { integration: 'Prometheus', sectoin: 'verify' }, 'sectoin', 'section');
         await error('get_guide', { integration: 'Prometheus', language: 'fr' }, '`en` or `zh`');
         await error('get_guide', { integration: 'promethues' }, 'ask for Prometheus');
         await error('get_guide', { integration: 'atlassian' }, 'Jira', 'JiraSync');
         await error('get_guide', { integration: 'x'.repeat(100000) }, 'list_integrations');
         await error('get_guide', { integration: 'Prometheus', section: 'nowhere' }, 'severity', 'verify');
         await error('get_guide', { integration: 'Prometheus', integration_url: 'javascript:alert(1)' }, 'http');
         await assert.rejects(client.callTool({ name: 'drop_guides', arguments: {} }), /list_integrations, get_guide or search_guides/);

         const resources = [];
         for (let cursor; ;) {
             const page = await client.listResources({ cursor });
             resources.push(...page.resources);
             cursor = page.nextCursor;
             if (!cursor) break;
         }
         await assert.rejects(client.listResources({ cursor: 'next' }), /nextCursor/);
         const { resourceTemplates } = await client.listResourceTemplates();
         assert.strictEqual(resourceTemplates[0].uriTemplate, 'flashduty-kb://{language}/{integration}');
         const complete = async (name, value) => (await client.complete({
             ref: { type: 'ref/resource', uri: resourceTemplates[0].uriTemplate }, argument: { name, value },
         })).completion.values;
         assert.deepStrictEqual(await complete('language', ''), ['en', 'zh']);
         assert((await complete('integration', 'prom')).includes('Prometheus'));
         assert((await complete('integration', '夜莺')).includes('N9e'));

         const { prompts } = await client.listPrompts();
         assert.deepStrictEqual(prompts.map((prompt) => prompt.name), ['connect']);
         const prompt = await client.getPrompt({ name: 'connect', arguments: { integration: 'alertmanager' } });
         assert(prompt.messages[0].content.text.endsWith(body(en.Prometheus)));
         await assert.rejects(client.getPrompt({ name: 'connect', arguments: { integration: 'nothing' } }), /list_integrations/);
         assert.strictEqual(resources.length, 2 * Object.keys(en).length);
         for (const { uri, name } of resources) {
             const { contents } = await client.readResource({ uri });
             assert.strictEqual(contents[0].text, (uri.includes('//zh/') ? zh : en)[name]);
             assert.strictEqual(contents[0].mimeType, 'text/markdown');
         }
         for (const uri of ['flashduty-kb://en/prometheus', 'file:///etc/passwd', 'flashduty-kb://en/../zh/Lark']) {
             await assert.rejects(client.readResource({ uri }), /resources\\/list/);
         }
         await client.close();
         console.log('ok');";
    scratch.node("client.mjs", &script.replace("BINARY", &format!("{:?}", env!("CARGO_BIN_EXE_flashduty-kb"))));
}
