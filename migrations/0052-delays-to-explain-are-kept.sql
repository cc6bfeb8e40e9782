-- Reasons for a delay that are still owed are on the kept list of work: what is said about a breach notes whose it is.

CREATE FUNCTION touch_work_of_breach() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  -- Beyond this many rows in one statement it is cheaper to work everything out.
  most constant integer := 500;
  changes integer;
BEGIN
  SELECT count(*) INTO changes FROM (SELECT FROM changed LIMIT most + 1) AS counted;
  IF changes > most THEN
    INSERT INTO work_touch (kind) VALUES ('everything');
    RETURN NULL;
  END IF;
  -- A breach without a card yet is noted when its card is made.
  INSERT INTO work_touch (kind, record_id)
  SELECT DISTINCT 'person', card.person_id FROM changed JOIN breach_card AS card ON card.breach_id = changed.breach_id;
  RETURN NULL;
END
$$;

CREATE TRIGGER breach_event_added AFTER INSERT ON breach_event REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_work_of_breach();
