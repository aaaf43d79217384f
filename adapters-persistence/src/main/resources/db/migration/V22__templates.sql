-- The templates that a workspace wrote, or changed of those that come with Vastine: these keep their id. The handle is
-- language and name; lists stand in the order of its letters' codes.
CREATE TABLE reply_template (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  version int NOT NULL,
  handle text COLLATE "C" NOT NULL,
  name text NOT NULL,
  situation text NOT NULL,
  styles text NOT NULL,
  language text NOT NULL,
  channels text NOT NULL,
  retired boolean NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, handle)
);
CALL keep_apart('reply_template');

-- The wordings of a template, in their order from 1.
CREATE TABLE template_wording (
  workspace_id uuid NOT NULL,
  template_id uuid NOT NULL,
  number int NOT NULL,
  text text NOT NULL,
  PRIMARY KEY (workspace_id, template_id, number),
  FOREIGN KEY (workspace_id, template_id) REFERENCES reply_template (workspace_id, id) ON DELETE CASCADE
);
CALL keep_apart('template_wording');

-- How a workspace signs its replies; the row is also the lock of those who change templates.
CREATE TABLE template_choice (
  workspace_id uuid NOT NULL,
  signature text,
  PRIMARY KEY (workspace_id)
);
CALL keep_apart('template_choice');

-- Which wordings went into a draft: template/number, with single spaces between them.
ALTER TABLE draft ADD COLUMN templates text NOT NULL DEFAULT '';
CREATE INDEX draft_with_templates ON draft (workspace_id, changed_at) WHERE templates <> '';
