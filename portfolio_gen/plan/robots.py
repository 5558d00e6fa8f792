"""robots.txt: what may be read by machines (RFC 9309)."""

from portfolio_gen.model.recipes import Text
from portfolio_gen.plan.desk import Desk

#: Robots that gather what they read to train models, or for collections that others train on.
#: Those that look a page up for a reader, or for a search engine, lead people to the work and are
#: not among them. Sources: what their operators say, and the list
#: "ai.robots.txt" (github.com/ai-robots-txt/ai.robots.txt), as of November 2026.
GATHERERS = (
    "AI2Bot",
    "Ai2Bot-Dolma",
    "Amazonbot",
    "anthropic-ai",
    "Applebot-Extended",
    "Bytespider",
    "CCBot",
    "ClaudeBot",
    "cohere-training-data-crawler",
    "Cotoyogi",
    "DeepSeekBot",
    "Diffbot",
    "FacebookBot",
    "FriendlyCrawler",
    "Google-Extended",
    "GPTBot",
    "ICC-Crawler",
    "img2dataset",
    "laion-huggingface-processor",
    "LAIONDownloader",
    "Meta-ExternalAgent",
    "omgili",
    "omgilibot",
    "PanguBot",
    "SBIntuitionsBot",
    "Timpibot",
    "VelenPublicWebCrawler",
    "Webzio-Extended",
)


def plan_robots(desk: Desk) -> None:
    """Plan robots.txt, unless static/ has one."""
    if "static/robots.txt" in desk.site.files:
        return
    config = desk.site.config
    groups = ["User-agent: *\nDisallow:\n"]
    if config.robots.ai == "refuse":
        groups.append("".join(f"User-agent: {name}\n" for name in GATHERERS) + "Disallow: /\n")
    if config.base_url and "sitemap.xml" in desk.outputs.planned:
        groups.append(f"Sitemap: {desk.canonical('/sitemap.xml')}\n")
    desk.outputs.add("robots.txt", Text("\n".join(groups)), desk.config_span("robots"))
