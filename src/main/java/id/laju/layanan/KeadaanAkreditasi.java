package id.laju.layanan;

public enum KeadaanAkreditasi {
    AKTIF, DIBEKUKAN, DICABUT
}
