-- Which victim was told, heard or tried, where an order protects several; and why somebody was reached by another way than agreed.
ALTER TABLE measure_event ADD COLUMN victim_nominal_id bigint REFERENCES nominal;
COMMENT ON COLUMN measure_event.victim_nominal_id IS '[victim] Victim who was told, heard or tried; empty where it was said of all whom the measure protects.';
ALTER TABLE measure_event ADD COLUMN other_way text;
COMMENT ON COLUMN measure_event.other_way IS '[victim] Why the victim was reached by another way than the one agreed; no name, number or address.';
ALTER TABLE victim_contact ADD COLUMN other_way text;
COMMENT ON COLUMN victim_contact.other_way IS '[victim] Why the victim was reached by another way than the one agreed; no name, number or address.';
