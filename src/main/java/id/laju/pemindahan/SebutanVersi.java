package id.laju.pemindahan;

import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import id.laju.proses.RevisiService;
import id.laju.satker.SatkerService;
import org.springframework.stereotype.Component;

/** What people call a version between which cases went over. */
@Component
class SebutanVersi {

    private final GudangModel gudang;
    private final RevisiService revisi;
    private final SatkerService satker;

    SebutanVersi(GudangModel gudang, RevisiService revisi, SatkerService satker) {
        this.gudang = gudang;
        this.revisi = revisi;
        this.satker = satker;
    }

    /** "revisi 2 (versi 3)", with the balai whose own model it is. @param versi for one that is no longer there */
    public String dari(String definisiId, int versi) {
        String milik = gudang.cari(definisiId).map(VersiModel::satker).map(s -> " model " + satker.ambil(s).singkatan()).orElse("");
        return revisi.dari(definisiId).map(r -> "revisi " + r.nomor() + " (versi " + versi + ")").orElse("versi " + versi) + milik;
    }

    public String proses(String definisiId, String kunci) {
        return gudang.cari(definisiId).map(VersiModel::sebutan).orElse(kunci);
    }
}
