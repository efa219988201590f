package id.laju.penyerahan;

import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.surat.SuratService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails about the end of an order; each is sent once, however often the step is repeated. */
@Component
class KabarPenyerahan {

    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final SuratService surat;
    private final Clock jam;

    KabarPenyerahan(PermohonanService permohonan, PenerimaSurat penerima, SuratService surat, Clock jam) {
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.surat = surat;
        this.jam = jam;
    }

    /** At most once a day. */
    @Transactional
    public void ingatkanSurvei(long permohonanId) {
        kirim(permohonanId, "survei-ingat/" + LocalDate.now(jam), "Laporan order %s menunggu kuesioner Anda", "survei-ingat");
    }

    @Transactional
    public void ditutupOtomatis(long permohonanId) {
        kirim(permohonanId, "order-ditutup", "Order %s ditutup", "order-ditutup");
    }

    private void kirim(long permohonanId, String kunci, String judul, String templat) {
        Permohonan p = permohonan.ambil(permohonanId);
        Map<String, Object> isi = Map.of("nomorOrder", p.nomorOrder(), "permohonanId", p.id());
        for (String alamat : penerima.untuk(p)) {
            surat.kirimSekali(kunci + "/" + permohonanId + "/" + alamat, p.satker(), alamat, judul.formatted(p.nomorOrder()), templat, isi);
        }
    }
}
