-- Officers at a site know the customers they are sent to, by their letter of duty, and no others.
update peran set mengenal_pelanggan = false where kode = 'petugas-lapangan';
