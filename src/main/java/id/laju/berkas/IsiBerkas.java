package id.laju.berkas;

record IsiBerkas(byte[] isi) {
}
