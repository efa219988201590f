package id.laju.insitu;

import id.laju.dokumen.DokumenService;
import id.laju.permohonan.PermohonanService;
import id.laju.tagihan.DibayarOrder;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A visit that comes to nothing: put off, decided about after too many times, given up. */
@Service
class PenundaanService {

    private final JadwalLapanganMapper mapper;
    private final PermohonanService permohonan;
    private final DibayarOrder dibayar;
    private final DokumenService dokumen;
    private final Clock jam;

    PenundaanService(JadwalLapanganMapper mapper, PermohonanService permohonan, DibayarOrder dibayar, DokumenService dokumen, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.dibayar = dibayar;
        this.dokumen = dokumen;
        this.jam = jam;
    }

    /** Its letter of duty is withdrawn. @return how often the order was put off by now */
    @Transactional
    int tunda(Jadwal j, SebabTunda sebab, String keterangan, String oleh) {
        mapper.tunda(j.id(), sebab, keterangan.strip(), jam.instant(), oleh);
        if (j.suratId() != null) {
            dokumen.batalkan(j.suratId(), "Kunjungan ditunda: " + sebab.sebutan() + ". " + keterangan.strip());
        }
        return mapper.penundaan(j.permohonanId());
    }

    /** After too many postponements. @param keputusan lanjut or berhenti */
    @Transactional
    void putuskan(long permohonanId, String keputusan, String catatan) {
        new PeriksaIsian().tolakJika(!"lanjut".equals(keputusan) && !"berhenti".equals(keputusan), "keputusan", "Pilih keputusan.")
            .wajib("catatan", catatan, "Tulis alasan keputusan ini.").panjang("catatan", catatan, 1000, "Catatan").selesai();
        mapper.catatKoordinator(permohonanId, PutusanJadwal.rapi(catatan));
    }

    /** The order is given up; what was paid is examined as an overpayment. @param menjadi dikembalikan or dimuka; not read when nothing was billed */
    @Transactional
    void batalkan(long permohonanId, String menjadi, String alasan, String oleh) {
        dibayar.periksa(new PeriksaIsian(), permohonanId, menjadi)
            .wajib("alasan", alasan, "Tulis alasan pembatalan; pelanggan membacanya.").panjang("alasan", alasan, 500, "Alasan").selesai();
        permohonan.batalkanOrder(permohonanId, PutusanJadwal.rapi(alasan), DibayarOrder.dikembalikan(menjadi), oleh);
    }
}
