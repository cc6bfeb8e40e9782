-- What waits to be considered, looked at or answered for is kept as a list, so that Today costs what it shows and not what there is.

CREATE TABLE work_card (
  kind text NOT NULL,
  item_key text NOT NULL,
  ref text NOT NULL,
  regime text,
  clause_no integer,
  person_id bigint REFERENCES person,
  owner_staff_id bigint,
  deputy_staff_id bigint,
  area_code text,
  from_on date,
  from_at timestamptz,
  due_on date,
  sort_at timestamptz NOT NULL,
  result text,
  urgency integer NOT NULL,
  claim_staff_id bigint,
  pile text NOT NULL
);
-- The work of one person is worked out again when something of theirs changed.
CREATE INDEX work_card_person ON work_card (person_id);
-- One item that is taken on or left for later; and the same item before and after a sweep.
CREATE INDEX work_card_key ON work_card (item_key);
-- The first of each pile; and of blanks, those nearest to today on either side.
CREATE INDEX work_card_first ON work_card (pile, urgency, sort_at, item_key);
COMMENT ON TABLE work_card IS '[personal] Work of the day that no hour of the law times: derived from facts, worked out again when one changes and every minute.';
COMMENT ON COLUMN work_card.kind IS '[operational] Kind of work.';
COMMENT ON COLUMN work_card.item_key IS '[operational] Name of the item: its record and what is to be done.';
COMMENT ON COLUMN work_card.ref IS '[operational] Reference of the record.';
COMMENT ON COLUMN work_card.regime IS '[operational] Kind of order, notice or bail.';
COMMENT ON COLUMN work_card.clause_no IS '[operational] Condition.';
COMMENT ON COLUMN work_card.person_id IS '[personal] Suspect, as matched now; empty where nobody is named.';
COMMENT ON COLUMN work_card.owner_staff_id IS '[operational] Who answers for it.';
COMMENT ON COLUMN work_card.deputy_staff_id IS '[operational] Who answers for it while the owner is away.';
COMMENT ON COLUMN work_card.area_code IS '[operational] Local policing area.';
COMMENT ON COLUMN work_card.from_on IS '[operational] Day from which it runs.';
COMMENT ON COLUMN work_card.from_at IS '[operational] Moment from which it runs.';
COMMENT ON COLUMN work_card.due_on IS '[operational] Day by which it is due.';
COMMENT ON COLUMN work_card.sort_at IS '[operational] Place in the list.';
COMMENT ON COLUMN work_card.result IS '[personal] What is behind it, as codes.';
COMMENT ON COLUMN work_card.urgency IS '[operational] Rank among its kind, the most pressing first.';
COMMENT ON COLUMN work_card.claim_staff_id IS '[operational] Who took it on.';
COMMENT ON COLUMN work_card.pile IS '[operational] Kind, owner, deputy, taker and area in one text.';

CREATE TABLE work_pile (
  pile text PRIMARY KEY,
  waiting integer NOT NULL,
  kind text NOT NULL GENERATED ALWAYS AS (split_part(pile, '|', 1)) STORED,
  owner_staff_id bigint GENERATED ALWAYS AS (nullif(split_part(pile, '|', 2), '')::bigint) STORED,
  deputy_staff_id bigint GENERATED ALWAYS AS (nullif(split_part(pile, '|', 3), '')::bigint) STORED,
  claim_staff_id bigint GENERATED ALWAYS AS (nullif(split_part(pile, '|', 4), '')::bigint) STORED,
  area_code text GENERATED ALWAYS AS (nullif(split_part(pile, '|', 5), '')) STORED
);
COMMENT ON TABLE work_pile IS '[operational] How much kept work there is of one kind, with one owner, deputy, taker and area: all of it is on the same lists.';
COMMENT ON COLUMN work_pile.pile IS '[operational] Kind, owner, deputy, taker and area in one text.';
COMMENT ON COLUMN work_pile.waiting IS '[operational] How many items.';
COMMENT ON COLUMN work_pile.kind IS '[operational] Kind of work.';
COMMENT ON COLUMN work_pile.owner_staff_id IS '[operational] Who answers for it.';
COMMENT ON COLUMN work_pile.deputy_staff_id IS '[operational] Who answers for it while the owner is away.';
COMMENT ON COLUMN work_pile.claim_staff_id IS '[operational] Who took it on.';
COMMENT ON COLUMN work_pile.area_code IS '[operational] Local policing area.';

CREATE TABLE work_sweep (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  swept_at timestamptz NOT NULL,
  rules text NOT NULL
);
COMMENT ON TABLE work_sweep IS '[operational] When all work cards were last worked out, and by which rules of the force.';
COMMENT ON COLUMN work_sweep.only_row IS '[operational] There is one.';
COMMENT ON COLUMN work_sweep.swept_at IS '[operational] The moment for which they were worked out.';
COMMENT ON COLUMN work_sweep.rules IS '[operational] Fingerprint of the rules.';

CREATE TABLE work_touch (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('person', 'nominal', 'crime', 'everything')),
  record_id bigint CHECK ((record_id IS NULL) = (kind = 'everything'))
);
COMMENT ON TABLE work_touch IS '[personal] Records of which something changed since their work cards were worked out; gone once they are.';
COMMENT ON COLUMN work_touch.id IS '[operational] Order of arrival.';
COMMENT ON COLUMN work_touch.kind IS '[operational] What was touched.';
COMMENT ON COLUMN work_touch.record_id IS '[personal] Which one; empty where everything was.';

GRANT SELECT, INSERT, DELETE ON work_card, work_touch TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON work_sweep, work_pile TO gwarchod_app;

-- Notes what a statement changed, in the transaction that changed it. Arguments in pairs: kind and column; or 'everything'.
CREATE FUNCTION touch_work() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  -- Beyond this many rows in one statement it is cheaper to work everything out.
  most constant integer := 500;
  changes integer;
BEGIN
  IF TG_ARGV[0] = 'everything' THEN
    INSERT INTO work_touch (kind) VALUES ('everything');
    RETURN NULL;
  END IF;
  SELECT count(*) INTO changes FROM (SELECT FROM changed LIMIT most + 1) AS counted;
  IF changes > most THEN
    INSERT INTO work_touch (kind) VALUES ('everything');
    RETURN NULL;
  END IF;
  FOR place IN 0 .. TG_NARGS / 2 - 1 LOOP
    EXECUTE format('INSERT INTO work_touch (kind, record_id) SELECT DISTINCT %1$L, %2$I FROM changed WHERE %2$I IS NOT NULL',
                   TG_ARGV[2 * place], TG_ARGV[2 * place + 1]);
  END LOOP;
  RETURN NULL;
END
$$;

DO $$
DECLARE
  watched record;
BEGIN
  FOR watched IN
    SELECT * FROM (VALUES
      ('person_card', '''person'', ''person_id'''),
      ('measure_card', '''person'', ''person_id'''),
      ('breach_card', '''person'', ''person_id'''),
      ('referral_card', '''person'', ''person_id'''),
      ('closed_case_card', '''person'', ''person_id'''),
      ('consideration_card', '''person'', ''person_id'', ''crime'', ''crime_id'''),
      ('assessment', '''nominal'', ''subject_nominal_id'', ''crime'', ''crime_id'''),
      ('case_look', '''nominal'', ''subject_nominal_id'', ''crime'', ''crime_id'''),
      ('closure_look', '''nominal'', ''subject_nominal_id'''),
      ('nomination_decision', '''nominal'', ''subject_nominal_id'''),
      ('management_fact', '''nominal'', ''subject_nominal_id'''),
      ('four_answer', '''crime'', ''crime_id'''),
      ('conduct_link', '''crime'', ''crime_id'', ''crime'', ''other_crime_id''')
    ) AS given (name, touches)
  LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION touch_work(%s)',
                   watched.name || '_added', watched.name, watched.touches);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION touch_work(%s)',
                   watched.name || '_changed', watched.name, watched.touches);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION touch_work(%s)',
                   watched.name || '_removed', watched.name, watched.touches);
  END LOOP;
END
$$;

-- A record that moves from one person to another changes the work of both.
CREATE TRIGGER nominal_came AFTER UPDATE ON nominal REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_work('person', 'person_id');
CREATE TRIGGER nominal_left AFTER UPDATE ON nominal REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_work('person', 'person_id');

-- What is left for later today.
CREATE INDEX work_dismissal_until ON work_dismissal (until_on);

-- Who is at work, and who is trained, decides who answers for what.
CREATE TRIGGER staff_work AFTER INSERT OR DELETE OR UPDATE OF role, area_code, active_from, active_to ON staff
  FOR EACH STATEMENT EXECUTE FUNCTION touch_work('everything');
CREATE TRIGGER staff_absence_work AFTER INSERT OR DELETE OR UPDATE ON staff_absence
  FOR EACH STATEMENT EXECUTE FUNCTION touch_work('everything');
CREATE TRIGGER staff_training_work AFTER INSERT OR DELETE OR UPDATE ON staff_training
  FOR EACH STATEMENT EXECUTE FUNCTION touch_work('everything');

-- Today: notices served lately, and what was made and never served, by kind of order.
CREATE INDEX measure_card_served ON measure_card (regime, served_on);
CREATE INDEX measure_card_unserved_kind ON measure_card (regime, granted_on) WHERE served_on IS NULL AND ended_on IS NULL AND granted_on IS NOT NULL;
DROP INDEX measure_card_unserved;
