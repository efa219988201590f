package id.laju.sertifikasiproduk;

import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.surat.SuratService;
import id.laju.tagihan.DibayarOrder;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails about the end of a product certification that the phases do not write themselves. */
@Component
class SertifikasiProdukKabar {

    private final SuratService surat;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final DibayarOrder dibayar;

    SertifikasiProdukKabar(SuratService surat, PermohonanService permohonan, PenerimaSurat penerima, DibayarOrder dibayar) {
        this.surat = surat;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.dibayar = dibayar;
    }

    /** PJ Sertifikasi gave the order up in its evaluation; why stands on the request. Repeatable. */
    @Transactional
    public void dihentikan(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Map<String, Object> isi = Map.of("order", p.nomorOrder(), "alasan", p.batalAlasan(), "dibayar", dibayar.untuk(p.id()).isPresent(), "permohonanId", p.id());
        penerima.untuk(p).forEach(ke -> surat.kirimSekali("sertifikasi-dihentikan/" + p.id() + "/" + ke, p.satker(), ke, "Sertifikasi order " + p.nomorOrder() + " dihentikan", "sertifikasi-dihentikan", isi));
    }
}
