package id.laju.pengaduan;

import id.laju.mesin.LingkupIndependensi;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scope of independence that is judged by the complaint or appeal of the case, and covers all of it. */
abstract class LingkupPengaduan implements LingkupIndependensi {

    private final PengaduanMapper mapper;

    LingkupPengaduan(PengaduanMapper mapper) {
        this.mapper = mapper;
    }

    /** A sentence that says why this person may not do the task for it, or empty. */
    abstract Optional<String> larangan(Pengaduan p, String orang, List<String> tugas);

    @Override
    public boolean seluruhKasus() {
        return true;
    }

    @Override
    public String variabel() {
        return PengaduanProses.PENGADUAN_ID;
    }

    @Override
    public Optional<String> larangan(String orang, List<String> tugas, Map<String, Object> variabel, boolean sesudah) {
        return larangan(mapper.cari(((Number) variabel.get(variabel())).longValue()).orElseThrow(), orang, tugas);
    }
}
