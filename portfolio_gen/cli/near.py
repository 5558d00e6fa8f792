"""A group of commands that proposes the nearest one for a name that is none of them."""

from collections.abc import Collection

import click

from portfolio_gen.cli.speaking import first_sentence
from portfolio_gen.cli.spoken import said
from portfolio_gen.model.nearest import nearest

#: What people type who take the commands for French, or know those of other tools.
MEANT = {
    **dict.fromkeys(("nouveau", "creer", "créer", "commencer", "init", "create"), "new"),
    **dict.fromkeys(("ajouter", "ajout"), "add"),
    **dict.fromkeys(("construire", "fabriquer", "make"), "build"),
    **dict.fromkeys(("montrer", "servir", "aperçu", "apercu", "preview", "watch"), "serve"),
    **dict.fromkeys(("vérifier", "verifier", "test"), "check"),
    **dict.fromkeys(("relire", "relecture"), "review"),
    **dict.fromkeys(("publier", "déployer", "deployer", "publish"), "deploy"),
    **dict.fromkeys(("état", "etat", "statut"), "status"),
    **dict.fromkeys(("traduit", "traduire", "translate"), "translated"),
    **dict.fromkeys(("thème", "thèmes", "themes"), "theme"),
    **dict.fromkeys(("nettoyer", "effacer"), "clean"),
    **dict.fromkeys(("projet", "travail", "work"), "project"),
    **dict.fromkeys(("image", "images", "photo", "photos", "picture", "pictures"), "project"),
    **dict.fromkeys(("projets", "travaux", "works"), "projects"),
    **dict.fromkeys(("sélection", "choix"), "selection"),
    **dict.fromkeys(("aide", "help"), "--help"),
    **dict.fromkeys(("--brouillon", "--brouillons"), "--drafts --draft"),
    **dict.fromkeys(("--essai", "--simuler", "--simulation"), "--dry-run"),
    **dict.fromkeys(("--ouvrir", "--ouvre"), "--open"),
    **dict.fromkeys(("--langue", "--langues"), "--lang"),
    **dict.fromkeys(("--nom", "--prénom"), "--name"),
    **dict.fromkeys(("--métier", "--metier"), "--job"),
    **dict.fromkeys(("--courriel", "--mail"), "--email"),
    **dict.fromkeys(("--images", "--photo", "--dossier"), "--photos"),
    **dict.fromkeys(("--thème",), "--theme"),
    **dict.fromkeys(("--jour",), "--date"),
    **dict.fromkeys(("--aide",), "--help"),
    **dict.fromkeys(("--approuver",), "--approve"),
}


def meant(name: str, names: Collection[str]) -> str:
    """Return which of the names somebody means by another one; "" if it can't be told."""
    return next((each for each in MEANT.get(name.lower(), "").split() if each in names), "")


class NearGroup(click.Group):
    """Commands in the order in which they were added."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the arguments name; a near match is proposed for a typo."""
        name, names = args[0], self.list_commands(ctx)
        if name not in names and not name.startswith("-") and not ctx.resilient_parsing:
            near = meant(name, (*names, "--help")) or nearest(name, names)
            path = ctx.command_path
            words = "there is no command `{name}`: see `{path} --help`"
            if near:
                words = "there is no command `{name}`: did you mean `{path} {near}`?"
            raise click.UsageError(said(words, name=name, path=path, near=near), ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, each with the first sentence of its help, uncut."""
        found = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl(
                [(name, first_sentence(each.help or "")) for name, each in found if each]
            )
