"""What click, which reads the arguments, says itself."""

SENTENCES = {
    "Usage: ": "Utilisation : ",
    "Options:": "Options :",
    "Commands:": "Commandes :",
    "Show this message and exit.": "Montrer cette aide.",
    "Show the version and exit.": "Dire la version.",
    "Error: {words}": "Erreur : {words}",
    "Try '{command}' for help.": "Aide : `{command}`.",
    "DIR": "DOSSIER",
    "COMMAND": "COMMANDE",
    "ARGS": "ARGUMENTS",
    "No such option '{0}'.": "il n’y a pas d’option `{0}`",
    "No such option '{0}'. Did you mean '{1}'?": "il n’y a pas d’option `{0}` ; vouliez-vous dire "
    "`{1}` ?",
    "No such option '{0}'. Did you mean {1}?": "il n’y a pas d’option `{0}` ; vouliez-vous dire "
    "{1:words} ?",
    "No such option '{0}'. (Did you mean one of: {1}?)": "il n’y a pas d’option `{0}` ; "
    "vouliez-vous dire l’une de celles-ci : {1:words} ?",
    "Got unexpected extra argument ({0})": "un argument de trop : `{0}`",
    "Got unexpected extra arguments ({0})": "des arguments de trop : `{0}`",
    "What has blanks in it stands between straight quotation marks: `{call}`": "Ce qui contient "
    "des espaces se met entre guillemets droits : `{call}`",
    'Such as: `{path} "Your title"`': 'Par exemple : `{path} "Votre titre"`',
    "Type `{path}` and a blank, drag the folder onto the terminal, press Enter.": "Tapez "
    "`{path}` et une espace, faites glisser le dossier jusque dans le terminal, appuyez sur "
    "Entrée.",
    "Missing argument '{0}'.": "il manque l’argument {0}",
    "Missing option '{0}'.": "il manque l’option `{0}`",
    "Option '{0}' requires an argument.": "l’option `{0}` demande une valeur",
    "Option '{0}' does not take a value.": "l’option `{0}` ne prend pas de valeur",
    "Invalid value for '[bash|zsh|fish|powershell]': '{0}' is not one of {1}.": "« {0} » n’est pas "
    "un terminal connu ; au choix : {1:words}",
    "Invalid value for {0}: {1}": "la valeur de {0:words} ne convient pas : {1:words}",
    "'{0}' is not one of {1}.": "« {0} » n’est pas parmi {1:words}",
    "'{0}' is not a valid integer.": "« {0} » n’est pas un nombre entier",
    "Invalid value for {0}: '{1}' is not a valid integer.": "la valeur de {0:words} ne convient "
    "pas : « {1} » n’est pas un nombre entier",
    # Names within these sentences
    "'--{0}'": "`--{0}`",
    "'-{0}' / '--{1}'": "`--{1}`",
    "'--{0}', '--{1}'": "`--{0}`, `--{1}`",
    "'--{0}', '--{1}', '--{2}'": "`--{0}`, `--{1}`, `--{2}`",
    "'text'": "`text`",
    "'json'": "`json`",
    "'github'": "`github`",
    "'bash'": "`bash`",
    "'zsh'": "`zsh`",
    "'fish'": "`fish`",
    "'powershell'": "`powershell`",
}
