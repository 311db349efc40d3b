"""Asks an MCP server, at an address or started by a command, with the client of the protocol's own Python SDK.

Says `ok` where every answer is one that the SDK takes and the guides are those in en.json and zh.json.
"""

import asyncio
import json
import sys

from mcp import Client, MCPError, StdioServerParameters, stdio_client


async def every(ask, field):
    """All pages of a list."""
    found, cursor = [], None
    while True:
        page = await ask(cursor=cursor)
        found += getattr(page, field)
        cursor = page.next_cursor
        if cursor is None:
            return found


async def main(target, *arguments):
    if not target.startswith("http://"):
        target = stdio_client(StdioServerParameters(command=target, args=list(arguments)))
    guides = {language: json.load(open(f"{language}.json", encoding="utf-8")) for language in ("en", "zh")}
    async with asyncio.timeout(120), Client(target, read_timeout_seconds=60) as client:
        assert client.server_info.name == "flashduty-kb"
        tools = await every(client.list_tools, "tools")
        assert [tool.name for tool in tools] == ["list_integrations", "get_guide", "search_guides"]

        answer = await client.call_tool("get_guide", {"integration": "alertmanager", "section": "severity"})
        assert not answer.is_error and answer.structured_content["text"] in guides["en"]["Prometheus"]
        answer = await client.call_tool("search_guides", {"query": "alertmanager 429", "limit": 3})
        assert len(answer.structured_content["hits"]) == 3
        answer = await client.call_tool("get_guide", {"integration": "promethues"})
        assert answer.is_error and "ask for Prometheus" in answer.content[0].text

        resources = await every(client.list_resources, "resources")
        assert len(resources) == sum(map(len, guides.values()))
        for resource in resources:
            language, key = str(resource.uri).removeprefix("flashduty-kb://").split("/")
            contents = (await client.read_resource(resource.uri)).contents
            assert [part.text for part in contents] == [guides[language][key]], resource.uri
        try:
            await client.read_resource("file:///etc/passwd")
            raise AssertionError("a file is no resource")
        except MCPError as error:
            assert "resources/list" in str(error), error

        prompt = await client.get_prompt("connect", {"integration": "夜莺", "language": "zh"})
        assert prompt.messages[0].content.text.endswith(guides["zh"]["N9e"].split("\n---\n", 1)[1].strip())
    print("ok")


asyncio.run(main(*sys.argv[1:]))
