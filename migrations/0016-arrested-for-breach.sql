-- An index for Today: people arrested for a breach, whom the law wants before the court.

CREATE INDEX breach_card_arrested ON breach_card (breach_id) WHERE result = 'arrested';
