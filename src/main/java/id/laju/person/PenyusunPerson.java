package id.laju.person;

import id.laju.layanan.TarifPos;
import id.laju.penawaran.BarisPenawaran;
import id.laju.penawaran.PenyusunBaris;
import id.laju.permohonan.PermohonanService;
import id.laju.peserta.PesertaService;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One line: the price of the scheme for each participant. */
@Component
class PenyusunPerson implements PenyusunBaris {

    private final PersonService person;
    private final SkemaPersonService skema;
    private final PesertaService peserta;
    private final PermohonanService permohonan;

    PenyusunPerson(PersonService person, SkemaPersonService skema, PesertaService peserta, PermohonanService permohonan) {
        this.person = person;
        this.skema = skema;
        this.peserta = peserta;
        this.permohonan = permohonan;
    }

    @Override
    public Set<String> layanan() {
        return Set.of(LayananPerson.KODE);
    }

    @Override
    public Optional<String> oleh() {
        return Optional.of("person");
    }

    @Override
    public List<BarisPenawaran> susun(long permohonanId, LocalDate hari) {
        SkemaPerson s = person.skema(permohonanId).orElseThrow(() -> new IsianKeliru("Permohonan ini belum memilih skema kompetensi; kembalikan kepada pelanggan."));
        TarifPos t = skema.tarif(permohonan.ambil(permohonanId).satker(), hari).get(s.posId());
        if (t == null || peserta.jumlah(permohonanId) == 0) {
            throw new IsianKeliru(t == null ? "Skema " + s.nama() + " tidak mempunyai tarif yang berlaku hari ini; minta Admin Sertifikasi memperbaruinya." : "Permohonan ini tidak memuat peserta; kembalikan kepada pelanggan.");
        }
        return List.of(BarisPenawaran.jasa(1, s.nama(), t, peserta.jumlah(permohonanId)));
    }
}
