-- What a person does outside is said to be late once.
ALTER TABLE conduct_act ADD COLUMN late_noted boolean NOT NULL DEFAULT false;
CREATE INDEX conduct_act_by_hand ON conduct_act (workspace_id, changed_at, id) WHERE state = 'by_hand';

-- What keeps authors away from us now.
CREATE INDEX conduct_step_holding ON conduct_step (workspace_id, at DESC, id DESC)
  WHERE state = 'active' AND rung IN ('ignored', 'muted', 'blocked');
