package id.laju.audit;

import java.util.List;

/**
 * A sample of the product with what was found in it.
 *
 * @param keterangan how far it is, in words
 * @param laporanId report of this installation in which it stands; null for one that was uploaded
 * @param laporan its number; null before it has one
 */
record HasilUjiContoh(String nama, String segel, String kodeProduksi, String keterangan, Long laporanId, String laporan, List<Baris> baris) {

    /** @param syarat limit of the SNI in words; null where there is none @param kesesuaian in words; null where nothing can be said */
    record Baris(String parameter, String hasil, String satuan, String syarat, String kesesuaian, boolean luarBatas) {
    }

    boolean luarBatas() {
        return baris.stream().anyMatch(Baris::luarBatas);
    }
}
