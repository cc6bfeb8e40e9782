-- Since when police look for whoever breached, on the card of the breach: the list of who is looked for reads it at once.
ALTER TABLE breach_card ADD COLUMN looking_since timestamptz;
COMMENT ON COLUMN breach_card.looking_since IS '[operational] First time since the last arrest that police began to look for the suspect; empty where they have not.';
UPDATE breach_card AS card
   SET looking_since = (
     SELECT min(looking.occurred_at) FROM breach_event AS looking
      WHERE looking.breach_id = card.breach_id AND looking.step = 'looking-for'
        AND looking.occurred_at > coalesce(
          (SELECT max(arrest.occurred_at) FROM breach_event AS arrest
            WHERE arrest.breach_id = card.breach_id AND arrest.step = 'arrested'), '-infinity'));
