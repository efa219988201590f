-- Who answers a customer's wait finds its case by what it is about.
create index langkah_penantian on langkah (elemen) where selesai is null and jenis = 'receiveTask';
