package id.laju.bimtek;

import id.laju.layanan.TarifPos;
import id.laju.penawaran.BarisPenawaran;
import id.laju.penawaran.PenyusunBaris;
import id.laju.peserta.PesertaService;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Price per person times participants (BIL-027). */
@Component
class PenyusunBimtek implements PenyusunBaris {

    private static final String KELOMPOK = "Bimtek";

    private final BimtekService bimtek;
    private final KursusService kursus;
    private final PesertaService peserta;
    private final PermohonanService permohonan;

    PenyusunBimtek(BimtekService bimtek, KursusService kursus, PesertaService peserta, PermohonanService permohonan) {
        this.bimtek = bimtek;
        this.kursus = kursus;
        this.peserta = peserta;
        this.permohonan = permohonan;
    }

    @Override
    public Set<String> layanan() {
        return Set.of(LayananBimtek.KODE);
    }

    @Override
    public Optional<String> oleh() {
        return Optional.of("pelatihan");
    }

    /** A class keeps the price with which it was opened, whatever the list says meanwhile. */
    @Override
    public List<BarisPenawaran> susun(long permohonanId, LocalDate hari) {
        Bimtek b = bimtek.ambil(permohonan.ambil(permohonanId));
        Kelas k = bimtek.kelas(b).orElseThrow(() -> new IsianKeliru("Admin Pelatihan belum menyiapkan kelasnya."));
        Kursus u = kursus.ambil(k.kursusId());
        TarifPos daftar = kursus.tarif(u, hari).orElseThrow(() -> new IsianKeliru("Pelatihan " + u.judul() + " tidak mempunyai tarif yang berlaku hari ini; minta admin satker mengisinya."));
        TarifPos kelas = new TarifPos(daftar.id(), daftar.nama(), k.tempatTanggal(), k.biaya(), daftar.satuan(), daftar.peraturan());
        return List.of(BarisPenawaran.jasa(1, KELOMPOK, kelas, Math.max(1, peserta.jumlah(permohonanId))));
    }
}
