package id.laju.pemindahan;

import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import id.laju.umum.IsianKeliru;
import org.springframework.stereotype.Component;

/** An act that was ordered goes to one version. Meanwhile a newer one may have come, or the satker given its model up; nobody is to go to what new cases no longer run by. */
@Component
class TujuanPindah {

    private final GudangModel gudang;

    TujuanPindah(GudangModel gudang) {
        this.gudang = gudang;
    }

    /** @throws IsianKeliru when cases have nothing to do there any more */
    void harusBerlaku(Pemindahan p) {
        if (gudang.berakhir(p.ke())) {
            throw new IsianKeliru("Model balai yang dituju pemindahan ini tidak berlaku lagi: balai mengikuti model semua balai. Kasusnya dapat dipindahkan ke model itu lewat pemindahan baru.");
        }
        VersiModel ke = gudang.ambil(p.ke());
        if (gudang.terbaru(ke.kunci(), ke.satker()).filter(v -> v.id().equals(ke.id())).isEmpty()) {
            throw new IsianKeliru("Versi " + ke.versi() + " yang dituju pemindahan ini bukan yang terbaru lagi. Buatlah pemindahan baru ke versi terbaru.");
        }
    }
}
