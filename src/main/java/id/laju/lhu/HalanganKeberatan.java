package id.laju.lhu;

/** Why no objection to a report can be made now. */
enum HalanganKeberatan {

    BELUM_DILAYANI("Keberatan atas sertifikat kalibrasi belum dilayani di sini; hubungi balai."),
    TIDAK_BERLAKU("Hanya LHU yang terbit dan masih berlaku yang dapat dipersoalkan. Bila LHU ini sudah diperbaiki, nyatakan keberatan atas LHU perbaikannya."),
    BERJALAN("Keberatan atas LHU ini sudah diajukan dan sedang diproses."),
    DIPERBAIKI("LHU ini sedang diperbaiki. Tunggu LHU perbaikannya terbit."),
    LEWAT("Batas waktu keberatan atas LHU ini sudah lewat.");

    final String kalimat;

    HalanganKeberatan(String kalimat) {
        this.kalimat = kalimat;
    }
}
