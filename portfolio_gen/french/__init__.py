"""What the tool says, in French: sentences by the English ones that stand in the code.

Stages find problems and word them in English, whoever may read them: what is kept, compared and
tested depends on no terminal. Only the edges speak French, by two ways:

- what the command line says itself is asked for by its English words, gaps by name
  (`cli.spoken.said("Built {where}: {size}.", where=…)`); `voice.Voice` says it in the language of
  the terminal, or for `new` in that of the site, and is what the preview speaks with in pages;
- what comes out of a stage is recognised: the sentence with numbered gaps that fits it
  (`told("notes.md is a file, not a folder")` fits `{0} is a file, not a folder`).
"""
