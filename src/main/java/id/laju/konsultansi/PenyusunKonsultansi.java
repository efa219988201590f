package id.laju.konsultansi;

import id.laju.layanan.TarifPos;
import id.laju.penawaran.BarisPenawaran;
import id.laju.penawaran.PenyusunBaris;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The lines of a consulting order: what PJ Konsultansi chose from the price list. */
@Component
class PenyusunKonsultansi implements PenyusunBaris {

    private final KonsultansiMapper mapper;
    private final KonsultansiService konsultansi;
    private final PermohonanService permohonan;

    PenyusunKonsultansi(KonsultansiMapper mapper, KonsultansiService konsultansi, PermohonanService permohonan) {
        this.mapper = mapper;
        this.konsultansi = konsultansi;
        this.permohonan = permohonan;
    }

    @Override
    public Set<String> layanan() {
        return Set.of(KonsultansiService.LAYANAN);
    }

    @Override
    public Optional<String> oleh() {
        return Optional.of("konsultansi");
    }

    @Override
    public List<BarisPenawaran> susun(long permohonanId, LocalDate hari) {
        Map<Long, TarifPos> daftar = konsultansi.daftar(permohonan.ambil(permohonanId).satker(), hari);
        List<BarisPenawaran> baris = new ArrayList<>();
        mapper.jasa(permohonanId).forEach(j -> baris.add(BarisPenawaran.jasa(baris.size() + 1, "Jasa konsultansi", wajib(daftar.get(j.posId())), j.banyak())));
        if (baris.isEmpty()) {
            throw new IsianKeliru("PJ Konsultansi belum menyusun penawaran ini.");
        }
        return baris;
    }

    private static TarifPos wajib(TarifPos t) {
        if (t == null) {
            throw new IsianKeliru("Ada jasa yang tidak lagi mempunyai tarif yang berlaku hari ini. Penawaran ini disusun ulang oleh PJ Konsultansi.");
        }
        return t;
    }
}
