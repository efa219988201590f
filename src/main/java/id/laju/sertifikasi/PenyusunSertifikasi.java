package id.laju.sertifikasi;

import id.laju.layanan.TarifPos;
import id.laju.penawaran.BarisPenawaran;
import id.laju.penawaran.BarisUji;
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

/** The lines of a certification: what PJ Sertifikasi chose from the price list, then the tests of the planned samples. */
@Component
class PenyusunSertifikasi implements PenyusunBaris {

    private static final String KELOMPOK = "Jasa sertifikasi";

    private final SusunanJasaMapper mapper;
    private final TarifSertifikasi tarif;
    private final UsulanJasa usulan;
    private final BarisUji uji;
    private final PermohonanService permohonan;

    PenyusunSertifikasi(SusunanJasaMapper mapper, TarifSertifikasi tarif, UsulanJasa usulan, BarisUji uji, PermohonanService permohonan) {
        this.mapper = mapper;
        this.tarif = tarif;
        this.usulan = usulan;
        this.uji = uji;
        this.permohonan = permohonan;
    }

    @Override
    public Set<String> layanan() {
        return LayananSertifikasi.SEMUA;
    }

    @Override
    public Optional<String> oleh() {
        return Optional.of("sertifikasi");
    }

    @Override
    public List<BarisPenawaran> susun(long permohonanId, LocalDate hari) {
        Map<Long, TarifPos> daftar = tarif.pos(permohonan.ambil(permohonanId).satker(), hari);
        List<BarisPenawaran> baris = new ArrayList<>();
        mapper.semua(permohonanId).forEach(j -> baris.add(jasa(permohonanId, baris.size() + 1, wajib(daftar.get(j.posId())), j.banyak())));
        if (baris.isEmpty()) {
            throw new IsianKeliru("PJ Sertifikasi belum menyusun penawaran ini.");
        }
        baris.addAll(uji.dari(permohonanId, hari, baris.size() + 1));
        return baris;
    }

    private BarisPenawaran jasa(long permohonanId, int urutan, TarifPos t, int banyak) {
        BarisPenawaran b = BarisPenawaran.jasa(urutan, KELOMPOK, t, banyak);
        return usulan.pembulatan(permohonanId, t, banyak).map(b::berketerangan).orElse(b);
    }

    private static TarifPos wajib(TarifPos t) {
        if (t == null) {
            throw new IsianKeliru("Ada jasa yang tidak lagi mempunyai tarif yang berlaku hari ini. Penawaran ini disusun ulang oleh PJ Sertifikasi.");
        }
        return t;
    }
}
