package id.laju.insitu;

import id.laju.dokumen.DokumenService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.Staf;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Other officers for an agreed visit: the date stays, the letter of duty is made anew. */
@Service
class GantiPetugasService {

    /** @param keputusan ganti or tunda */
    record Isian(String keputusan, List<String> petugas, String ketua, String alasan, Boolean tetap) {

        Isian {
            petugas = petugas == null ? List.of() : petugas.stream().distinct().toList();
        }

        boolean ganti() {
            return "ganti".equals(keputusan);
        }
    }

    private final JadwalLapanganMapper mapper;
    private final JadwalLapanganService jadwal;
    private final SusunJadwalService susun;
    private final PenundaanService penundaan;
    private final ReguService regu;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final InsituProses proses;
    private final Clock jam;

    GantiPetugasService(JadwalLapanganMapper mapper, JadwalLapanganService jadwal, SusunJadwalService susun, PenundaanService penundaan, ReguService regu,
            PermohonanService permohonan, DokumenService dokumen, InsituProses proses, Clock jam) {
        this.mapper = mapper;
        this.jadwal = jadwal;
        this.susun = susun;
        this.penundaan = penundaan;
        this.regu = regu;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.proses = proses;
        this.jam = jam;
    }

    /** Penyelia Sampling is given the task to choose others; the officers cannot go with the present letter any more. */
    @Transactional
    void minta(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        proses.kunci(p.kasus());
        if (!proses.petugasBerhalangan(p.kasus(), permohonanId)) {
            throw new IsianKeliru("Petugas kunjungan ini tidak dapat diganti sekarang. Muat ulang halaman.");
        }
    }

    /** @throws IsianKeliru when others are missing, may not be sent, or are elsewhere and nobody said that they go all the same */
    @Transactional
    void ganti(long permohonanId, Isian i, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        Jadwal lama = jadwal.kunci(permohonanId);
        periksa(i, regu.calon(p).stream().map(Staf::id).toList()).selesai();
        susun.periksaHalangan(p, i.petugas(), lama.mulai(), lama.selesai(), i.tetap());
        tarik(lama, i.alasan().strip());
        long baru = mapper.salin(lama.id(), i.ketua(), jam.instant(), oleh);
        mapper.regu(baru, i.petugas());
        mapper.salinAlat(lama.id(), baru);
        mapper.salinStandar(lama.id(), baru);
    }

    private static PeriksaIsian periksa(Isian i, List<String> boleh) {
        return alasan(i).tolakJika(i.petugas().isEmpty(), "petugas", "Pilih paling sedikit satu petugas.")
            .tolakJika(!boleh.containsAll(i.petugas()), "petugas", "Petugas yang dipilih tidak dapat ditugaskan untuk order ini. Muat ulang formulir, lalu pilih lagi.")
            .tolakJika(i.ketua() == null || !i.petugas().contains(i.ketua()), "ketua", "Pilih ketua regu dari petugas yang dicentang.");
    }

    private static PeriksaIsian alasan(Isian i) {
        return new PeriksaIsian().wajib("alasan", i.alasan(), "Tulis mengapa petugasnya diganti atau kunjungannya ditunda.").panjang("alasan", i.alasan(), 500, "Alasan");
    }

    /** A letter that was never issued leaves its number to the next one. */
    private void tarik(Jadwal lama, String alasan) {
        if (lama.suratId() != null) {
            dokumen.batalkan(lama.suratId(), "Petugas diganti: " + alasan);
        }
        if (!lama.bersurat()) {
            mapper.tanpaSurat(lama.id());
        }
        PutusanJadwal.pastikan(mapper.diganti(lama.id(), alasan));
    }

    /** Nobody else can go. @return how often the order was put off by now */
    @Transactional
    int tunda(long permohonanId, Isian i, String oleh) {
        alasan(i).selesai();
        return penundaan.tunda(jadwal.kunci(permohonanId), SebabTunda.LAINNYA, i.alasan(), oleh);
    }
}
