-- CS who typed the survey for a customer at the counter; null when the customer did. Still nothing leads to the answers.
alter table survei_terisi add column loket text;
