-- The provider takes the numbers up to what the sequence answers, fifty at a time: the first answer has to be 50.
ALTER SEQUENCE identity_check_id RESTART WITH 50;
ALTER SEQUENCE consent_id RESTART WITH 50;
