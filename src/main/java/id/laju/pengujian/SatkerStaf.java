package id.laju.pengujian;

import id.laju.keamanan.StafLogin;

/** The satker a page of staff works for: the one asked for if it is the person's, else the first. */
final class SatkerStaf {

    private SatkerStaf() {
    }

    static String pilih(StafLogin saya, String diminta) {
        return diminta != null && saya.satker().contains(diminta) ? diminta : saya.satker().get(0);
    }
}
