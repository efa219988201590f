package id.laju.keputusan;

import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a decision may be taken now; asked when it is proposed, approved and signed. */
@Component
class SyaratKeputusan {

    private final KeputusanMapper mapper;
    private final BerkasKeputusan berkas;
    private final PenundaanKeputusanService penundaan;

    SyaratKeputusan(KeputusanMapper mapper, BerkasKeputusan berkas, PenundaanKeputusanService penundaan) {
        this.mapper = mapper;
        this.berkas = berkas;
        this.penundaan = penundaan;
    }

    /** @throws IsianKeliru on that field when this decision cannot be taken now */
    void boleh(Permohonan p, PilihanKeputusan pilihan, String bidang) {
        List<String> halangan = pilihan.mendukung() ? berkas.halangan(p) : List.of();
        if (!halangan.isEmpty()) {
            throw IsianKeliru.pada(bidang, "Keputusan ini belum dapat diambil. " + String.join(" ", halangan));
        }
        if (pilihan.mendukung() && mapper.terhalang(p.id())) {
            throw IsianKeliru.pada(bidang, "Berkas evaluasi berubah sejak ditinjau. Muat ulang halaman, dan minta reviewer meninjau lagi bila berkasnya tidak lengkap lagi.");
        }
    }

    /** @throws IsianKeliru when the day until which it is postponed has passed */
    void masihNanti(Permohonan p, UsulanKeputusan u) {
        if (u.tundaSampai() != null && !u.tundaSampai().isAfter(penundaan.hariIni(p))) {
            throw IsianKeliru.pada("keputusan", "Tanggal penundaan ini sudah lewat. Kembalikan usulannya.");
        }
    }
}
