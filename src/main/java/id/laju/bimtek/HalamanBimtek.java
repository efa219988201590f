package id.laju.bimtek;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.peserta.PesertaService;
import id.laju.satker.SatkerService;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of one training order have in common. */
@Component
class HalamanBimtek {

    private final DrafService draf;
    private final BimtekService bimtek;
    private final HargaBimtek harga;
    private final PesertaService peserta;
    private final SatkerService satker;

    HalamanBimtek(DrafService draf, BimtekService bimtek, HargaBimtek harga, PesertaService peserta, SatkerService satker) {
        this.draf = draf;
        this.bimtek = bimtek;
        this.harga = harga;
        this.peserta = peserta;
        this.satker = satker;
    }

    /** @throws TidakDitemukan when it belongs to somebody else, or is no training */
    Permohonan ambil(PenggunaLogin saya, long id) {
        Permohonan p = draf.ambil(saya, id);
        if (!LayananBimtek.KODE.equals(p.layanan())) {
            throw new TidakDitemukan("Permohonan ini bukan pendaftaran bimtek.");
        }
        return p;
    }

    Permohonan buka(PenggunaLogin saya, long id, Model model) {
        Permohonan p = ambil(saya, id);
        Bimtek b = bimtek.ambil(p);
        BigDecimal perOrang = harga.perOrang(b).orElse(null);
        model.addAttribute("permohonan", p).addAttribute("bimtek", b).addAttribute("kursus", bimtek.kursus(b).orElse(null)).addAttribute("kelas", bimtek.kelas(b).orElse(null))
            .addAttribute("perOrang", perOrang).addAttribute("jumlahBiaya", perOrang == null ? null : perOrang.multiply(BigDecimal.valueOf(peserta.jumlah(id)))).addAttribute("inhouse", bimtek.inhouse(b)).addAttribute("balai", satker.ambil(p.satker()));
        model.addAttribute("statusKelas", bimtek.kunciSebutanKelas(b).orElse(null));
        model.addAttribute("ubah", draf.bisaDiubah(saya, p) && saya.peran().contains("pemohon"));
        return p;
    }
}
