package id.laju.sertifikat;

import id.laju.audit.PeringkatHijau;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificate and annex, numbered and made for whoever signs; or given up, when what they would add brands to has ended. */
@Service
class SusunSertifikatService {

    private final TerbitMapper mapper;
    private final IndukSertifikat induk;
    private final PeringkatSertifikat peringkat;
    private final PenandaSertifikatService penanda;
    private final CetakSertifikat cetak;
    private final GugurSertifikat gugur;

    SusunSertifikatService(TerbitMapper mapper, IndukSertifikat induk, PeringkatSertifikat peringkat, PenandaSertifikatService penanda, CetakSertifikat cetak, GugurSertifikat gugur) {
        this.mapper = mapper;
        this.induk = induk;
        this.peringkat = peringkat;
        this.penanda = penanda;
        this.cetak = cetak;
        this.gugur = gugur;
    }

    /**
     * Certificate and annex for the active signatory.
     *
     * @return siap, or gugur when the one to which it adds brands has ended meanwhile, for the gateway
     * @throws IsianKeliru on produk, pimpinan, peringkat; without a signatory; when the form was still that of a certificate to be made, since giving up cannot be undone
     */
    @Transactional
    String siapkan(long id, IsianTerbit i) {
        Sertifikat s = mapper.kunci(id).orElseThrow();
        Induk lama = induk.untuk(s);
        if (lama.berakhir()) {
            new PeriksaIsian().tolakJika(i.produk() != null, "produk", "Sertifikat yang mereknya ditambah berakhir sementara formulir ini terbuka: " + lama.akhir() + ". Muat ulang halaman untuk menghentikan penerbitannya.").selesai();
            gugur.gugurkan(s, "Sertifikat yang mereknya ditambah sudah berakhir");
            return "gugur";
        }
        susun(s, i, lama);
        return "siap";
    }

    private void susun(Sertifikat s, IsianTerbit i, Induk lama) {
        PenandaSertifikat oleh = penanda.aktif(s.satker()).orElse(null);
        PeringkatHijau.Usulan usulan = peringkat.untuk(s).orElse(null);
        new PeriksaIsian().wajib("produk", i.produk(), "Isi produk atau lingkup yang disertifikasi.").panjang("produk", i.produk(), 300, "Produk").panjang("pimpinan", i.pimpinan(), 100, "Pimpinan")
            .tolakJika(usulan != null && usulan.peringkat() == null, "peringkat", "Peringkat belum dapat ditetapkan: tidak ada persyaratan berbatas yang dinilai, atau tabel peringkat-hijau tidak menyebutnya.").tolakJika(oleh == null, "penanda", "Belum ada penanda tangan sertifikat yang aktif; aktifkan di Master Sertifikasi, Penanda Tangan.")
            .tolakJika(lama.tertahan() != null, "produk", lama.tertahan() + " Catat atau pulihkan dulu di Register Sertifikat, lalu simpan lagi.").selesai();
        cetak.cetak(s, i, lama, usulan == null ? null : usulan.peringkat(), oleh.staf());
    }
}
