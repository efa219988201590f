package id.laju.penyerahan;

import id.laju.mesin.KasusService;
import id.laju.permohonan.HasilOrderService;
import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails about the end of an order; each is sent once, however often the step is repeated. */
@Component
class KabarPenyerahan {

    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final HasilOrderService hasil;
    private final KasusService kasus;
    private final SatkerService satker;
    private final SuratService surat;
    private final Clock jam;

    KabarPenyerahan(PermohonanService permohonan, PenerimaSurat penerima, HasilOrderService hasil, KasusService kasus, SatkerService satker, SuratService surat, Clock jam) {
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.hasil = hasil;
        this.kasus = kasus;
        this.satker = satker;
        this.surat = surat;
        this.jam = jam;
    }

    /** At most once a day. */
    @Transactional
    public void ingatkanSurvei(long permohonanId) {
        kirim(permohonanId, "survei-ingat/" + LocalDate.now(jam), "Order %s menunggu kuesioner Anda", "survei-ingat", null);
    }

    /** At most once a day, with the moment at which the order closes by itself. */
    @Transactional
    public void ingatkanSelesai(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        kasus.batasPenantian(p.kasus(), "selesaikanOrder", "permohonanId", permohonanId).ifPresent(batas ->
            kirim(permohonanId, "selesai-ingat/" + LocalDate.now(jam), "Pengingat: tutup order %s dengan Selesai Order", "order-selesai-ingat",
                Tanggal.batas(batas, satker.ambil(p.satker()).zonaWaktu())));
    }

    @Transactional
    public void ditutupOtomatis(long permohonanId) {
        kirim(permohonanId, "order-ditutup", "Order %s ditutup", "order-ditutup", null);
    }

    private void kirim(long permohonanId, String kunci, String judul, String templat, String batas) {
        Permohonan p = permohonan.ambil(permohonanId);
        Map<String, Object> isi = new HashMap<>(Map.of("nomorOrder", p.nomorOrder(), "permohonanId", p.id()));
        isi.put("batas", batas);
        isi.put("hasil", hasil.sebutan(p));
        for (String alamat : penerima.untuk(p)) {
            surat.kirimSekali(kunci + "/" + permohonanId + "/" + alamat, p.satker(), alamat, judul.formatted(p.nomorOrder()), templat, isi);
        }
    }
}
