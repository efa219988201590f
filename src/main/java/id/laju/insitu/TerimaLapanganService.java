package id.laju.insitu;

import id.laju.pengujian.TitipIsian;
import id.laju.pengujian.TitipService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** CS takes over from the officers; from here the samples are at the balai and nobody asks the customer to send them (INS-012, INS-013). */
@Service
class TerimaLapanganService {

    /** @param tempat where it is kept until the laboratory has it */
    record Baris(long sampelId, String kondisi, String jumlah, String kemasan, String tempat) {
    }

    record Isian(List<Baris> baris) {
        Isian {
            baris = baris == null ? List.of() : baris;
        }
    }

    private final JadwalLapanganService jadwal;
    private final PermohonanService permohonan;
    private final TitipService titip;
    private final ReguService regu;

    TerimaLapanganService(JadwalLapanganService jadwal, PermohonanService permohonan, TitipService titip, ReguService regu) {
        this.jadwal = jadwal;
        this.permohonan = permohonan;
        this.titip = titip;
        this.regu = regu;
    }

    @Transactional
    void terima(long permohonanId, Isian i, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        periksa(permohonan.sampel(permohonanId), i);
        String pembawa = regu.nama(jadwal.ambil(permohonanId).ketua());
        i.baris().forEach(b -> titip.titip(p.satker(), b.sampelId(), new TitipIsian(b.tempat(), b.kondisi(), b.jumlah(), b.kemasan(), pembawa), null, null, oleh));
    }

    private static void periksa(List<Sampel> sampel, Isian i) {
        Set<Long> harus = sampel.stream().map(Sampel::id).collect(Collectors.toSet());
        PeriksaIsian p = new PeriksaIsian().tolakJika(i.baris().size() != harus.size() || !harus.containsAll(i.baris().stream().map(Baris::sampelId).toList()), "baris",
            "Daftar contoh sudah berubah. Muat ulang formulir.");
        for (int n = 0; n < i.baris().size(); n++) {
            Baris b = i.baris().get(n);
            String awal = "baris." + n + ".";
            p.wajib(awal + "kondisi", b.kondisi(), "Isi kondisi saat diterima.").panjang(awal + "kondisi", b.kondisi(), 300, "Kondisi")
                .wajib(awal + "jumlah", b.jumlah(), "Isi jumlah yang diterima.").panjang(awal + "jumlah", b.jumlah(), 80, "Jumlah")
                .wajib(awal + "tempat", b.tempat(), "Isi tempat penyimpanan.").panjang(awal + "tempat", b.tempat(), 120, "Tempat penyimpanan")
                .panjang(awal + "kemasan", b.kemasan(), 80, "Kemasan");
        }
        p.selesai();
    }
}
