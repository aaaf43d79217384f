-- How replies are to sound, for all, for a kind of channel, for a language, or for both; an empty text stands for all.
CREATE TABLE voice_rules (
  workspace_id uuid NOT NULL,
  channel text NOT NULL,
  language text NOT NULL,
  address text NOT NULL,
  emoji integer NOT NULL,
  exclamations integer NOT NULL,
  sentence_words integer NOT NULL,
  greets boolean NOT NULL,
  signed boolean NOT NULL,
  PRIMARY KEY (workspace_id, channel, language)
);
CALL keep_apart('voice_rules');
