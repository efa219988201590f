package id.laju.insitu;

import id.laju.kalender.KalenderKerja;
import id.laju.pengujian.PenerimaanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.Staf;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The balai takes a sample again that its own officers brought and CS refused; the customer pays nothing for it (INS-013). */
@Service
class AmbilUlangService {

    /** @param keputusan terambil or tidakDapat @param baris the one sample or instrument */
    record Isian(String keputusan, String alasan, String petugas, LocalDateTime tiba, LocalDateTime selesai, String saksiNama, String saksiJabatan, List<IsianHasil.Baris> baris) {

        Isian {
            baris = baris == null ? List.of() : baris;
        }
    }

    private final HasilLapanganMapper mapper;
    private final PenerimaanService penerimaan;
    private final PermohonanService permohonan;
    private final ReguService regu;
    private final KalenderKerja kalender;
    private final Clock jam;

    AmbilUlangService(HasilLapanganMapper mapper, PenerimaanService penerimaan, PermohonanService permohonan, ReguService regu, KalenderKerja kalender, Clock jam) {
        this.mapper = mapper;
        this.penerimaan = penerimaan;
        this.permohonan = permohonan;
        this.regu = regu;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** It is at the counter again. */
    @Transactional
    void terambil(long sampelId, Isian i, String oleh) {
        Permohonan p = permohonan.ambil(permohonan.satuSampel(sampelId).permohonanId());
        ZoneId zona = kalender.zona(p.satker());
        IsianHasil hasil = new IsianHasil("selesai", null, null, i.tiba(), i.selesai(), i.baris(), null, i.saksiNama(), i.saksiJabatan(), null);
        PeriksaIsian periksa = hasil.periksaSelesai(LocalDateTime.ofInstant(jam.instant(), zona), p.kalibrasi())
            .tolakJika(i.baris().size() != 1 || i.baris().get(0).sampelId() != sampelId, "keputusan", "Contoh ini sudah berubah. Muat ulang formulir.")
            .tolakJika(regu.calon(p).stream().map(Staf::id).noneMatch(o -> o.equals(i.petugas())), "petugas", "Pilih petugas yang mengambilnya.");
        HasilLapanganService.periksaFoto(periksa, hasil, mapper.fotoUlang(sampelId), p.kalibrasi());
        periksa.selesai();
        long id = mapper.simpanUlang(i.petugas(), i.tiba().atZone(zona).toInstant(), i.selesai().atZone(zona).toInstant(), i.saksiNama().strip(), i.saksiJabatan(), i.baris().get(0).jadi(0, i.selesai(), zona), jam.instant(), oleh);
        mapper.ikatFotoUlang(sampelId, id);
        penerimaan.tibaDariLokasi(p.satker(), sampelId, regu.nama(i.petugas()));
    }

    /** It cannot be taken again; the customer chooses between what remains. Proofs of this attempt must not count for a later one. */
    @Transactional
    void tidakDapat(long sampelId, String alasan, String oleh) {
        new PeriksaIsian().wajib("alasan", alasan, "Tulis mengapa contohnya tidak dapat diambil lagi; pelanggan membacanya.").panjang("alasan", alasan, 500, "Alasan").selesai();
        Permohonan p = permohonan.ambil(permohonan.satuSampel(sampelId).permohonanId());
        mapper.buangFotoUlang(sampelId);
        penerimaan.tolakLagi(p.satker(), sampelId, "Contoh tidak dapat diambil lagi: " + alasan.strip(), oleh);
    }
}
