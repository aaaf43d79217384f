-- What the plan says about not answering; our last offer and the attacks that still count; whether a threat is among them.
ALTER TABLE feedback_case ADD COLUMN silence text NOT NULL DEFAULT 'free';
ALTER TABLE feedback_case ADD COLUMN standoff jsonb;
ALTER TABLE feedback_case ADD COLUMN threatened boolean NOT NULL DEFAULT false;
ALTER TABLE feedback_case ALTER COLUMN silence DROP DEFAULT;
ALTER TABLE feedback_case ALTER COLUMN threatened DROP DEFAULT;

-- Another case of an author on which a threat stands: few cases, and asked for by author.
CREATE INDEX feedback_case_threatened ON feedback_case (workspace_id, author_id, id) WHERE threatened;

-- What was planned, said and judged before stands in the events. Rows of all workspaces are filled, by the owner of the tables.
ALTER TABLE feedback_case NO FORCE ROW LEVEL SECURITY;
ALTER TABLE case_event NO FORCE ROW LEVEL SECURITY;

UPDATE feedback_case SET silence = (
  SELECT CASE
    WHEN facts ->> 'obligation' = 'always' THEN 'by_lead'
    WHEN facts ->> 'obligation' IN ('may', 'never') AND facts ->> 'style' = 'hostile' THEN 'after_public_offer'
    ELSE 'free' END
  FROM case_event
  WHERE case_event.workspace_id = feedback_case.workspace_id AND case_event.case_id = feedback_case.id AND type = 'plan-made'
  ORDER BY number DESC LIMIT 1)
WHERE policy > 0;

WITH judged AS (
  SELECT workspace_id, case_id, number, type, facts,
    lead(type) OVER (PARTITION BY workspace_id, case_id ORDER BY number) AS next
  FROM case_event WHERE type IN ('triaged', 'triage-corrected')
), meant AS (
  SELECT workspace_id, case_id, number, facts ->> 'style' AS style,
    type = 'triage-corrected' OR NOT (facts ->> 'undecided')::boolean AS sure,
    CASE type WHEN 'triaged' THEN facts ->> 'mention' ELSE (
      SELECT said.facts ->> 'mention' FROM case_event said
      WHERE said.workspace_id = judged.workspace_id AND said.case_id = judged.case_id AND said.number < judged.number
        AND said.type IN ('opened', 'mention-joined', 'private-mention-joined')
      ORDER BY said.number DESC LIMIT 1) END AS mention
  FROM judged
  WHERE facts ->> 'style' IN ('threat', 'harassment') AND next IS DISTINCT FROM 'triage-corrected'
), attack AS (
  SELECT DISTINCT ON (workspace_id, case_id, mention) workspace_id, case_id, number, mention, style, sure
  FROM meant ORDER BY workspace_id, case_id, mention, number DESC
), attacks AS (
  SELECT workspace_id, case_id, bool_or(style = 'threat') AS threatened,
    jsonb_agg(jsonb_build_object('mention', mention, 'threat', style = 'threat', 'sure', sure) ORDER BY number) AS list
  FROM attack GROUP BY workspace_id, case_id
), offers AS (
  SELECT DISTINCT ON (said.workspace_id, said.case_id) said.workspace_id, said.case_id,
    said.facts ->> 'delivery' AS offer, said.type = 'hand-off-offered' AS served
  FROM case_event said
  JOIN case_event opened ON opened.workspace_id = said.workspace_id AND opened.case_id = said.case_id AND opened.number = 1
  WHERE said.type = 'hand-off-offered'
    OR said.type = 'reply-published' AND (said.facts ->> 'audience' = 'public'
      OR said.facts ->> 'audience' = opened.facts ->> 'audience')
  ORDER BY said.workspace_id, said.case_id, said.type = 'hand-off-offered' DESC, said.number DESC
)
UPDATE feedback_case SET
  threatened = coalesce(found.threatened, false),
  standoff = jsonb_strip_nulls(jsonb_build_object(
    'offer', found.offer, 'served', coalesce(found.served, false), 'attacks', coalesce(found.list, '[]')))
FROM (
  SELECT coalesce(attacks.workspace_id, offers.workspace_id) AS workspace_id, coalesce(attacks.case_id, offers.case_id) AS case_id,
    attacks.threatened, attacks.list, offers.offer, offers.served
  FROM attacks FULL JOIN offers ON offers.workspace_id = attacks.workspace_id AND offers.case_id = attacks.case_id
) found
WHERE found.workspace_id = feedback_case.workspace_id AND found.case_id = feedback_case.id;

ALTER TABLE case_event FORCE ROW LEVEL SECURITY;
ALTER TABLE feedback_case FORCE ROW LEVEL SECURITY;
