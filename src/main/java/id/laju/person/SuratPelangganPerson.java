package id.laju.person;

import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.surat.SuratService;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails to the customer of an order; no name of a participant stands in them. The same step writes its mail once. */
@Component
class SuratPelangganPerson {

    private final SuratService surat;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final String alamat;

    SuratPelangganPerson(SuratService surat, PermohonanService permohonan, PenerimaSurat penerima, @Value("${laju.alamat}") String alamat) {
        this.surat = surat;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.alamat = alamat;
    }

    /**
     * @param kunci of this mail within the order
     * @param halaman under the order's own page; empty for that page
     */
    void kirim(long permohonanId, String kunci, String judul, String isi, String halaman) {
        Permohonan p = permohonan.ambil(permohonanId);
        Map<String, Object> model = Map.of("nama", p.namaCetak(), "order", p.nomorOrder() == null ? p.praOrder() : p.nomorOrder(), "kalimat", isi, "tautan", alamat + "/portal/person/" + permohonanId + halaman);
        penerima.untuk(p).forEach(ke -> surat.kirimSekali("person/" + permohonanId + "/" + kunci + "/" + ke, p.satker(), ke, judul, "person", model));
    }
}
