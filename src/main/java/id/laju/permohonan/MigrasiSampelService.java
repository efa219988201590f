package id.laju.permohonan;

import id.laju.layanan.KelompokParameter;
import id.laju.layanan.MigrasiService;
import id.laju.layanan.PilihanParameter;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.IsianKeliru;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The obligatory steps of a migration sample: food, contact time, temperature, then only the fitting simulants. */
@Service
public class MigrasiSampelService {

    private final SampelMapper mapper;
    private final AksesPermohonan akses;
    private final KatalogPermohonan katalog;
    private final MigrasiService migrasi;
    private final SampelService sampel;
    private final JejakPerubahan jejak;

    MigrasiSampelService(SampelMapper mapper, AksesPermohonan akses, KatalogPermohonan katalog, MigrasiService migrasi, SampelService sampel,
            JejakPerubahan jejak) {
        this.mapper = mapper;
        this.akses = akses;
        this.katalog = katalog;
        this.migrasi = migrasi;
        this.sampel = sampel;
        this.jejak = jejak;
    }

    /** Replaces one list; chosen parameters that no longer fit are taken off. @throws IsianKeliru nothing or something unknown ticked */
    @Transactional
    void simpan(PenggunaLogin saya, long permohonanId, long sampelId, LangkahMigrasi langkah, List<MigrasiDipilih> baru, Integer versi) {
        Permohonan p = akses.rincianUntukDiubah(saya, permohonanId, versi);
        Sampel s = wajibMigrasi(p, sampelId);
        periksa(langkah, baru);
        List<MigrasiDipilih> lama = katalog.dipilih(sampelId).pada(langkah);
        mapper.kosongkanMigrasi(sampelId, langkah.name());
        baru.forEach(m -> mapper.pilihMigrasi(sampelId, m));
        lepasYangTakCocok(p, s);
        jejak.ubah(p, saya, "Sampel " + s.urutan(), Map.of(langkah.sebutan(), lama), Map.of(langkah.sebutan(), baru));
    }

    @Transactional
    public void simpanParameter(PenggunaLogin saya, long permohonanId, long sampelId, Collection<Long> parameter, Integer versi) {
        Permohonan p = akses.rincianUntukDiubah(saya, permohonanId, versi);
        Sampel s = wajibMigrasi(p, sampelId);
        List<Long> lama = mapper.parameterIds(sampelId);
        sampel.pilih(p, s, parameter);
        jejak.ubah(p, saya, "Sampel " + s.urutan(), Map.of("parameter", lama), Map.of("parameter", mapper.parameterIds(sampelId)));
    }

    private Sampel wajibMigrasi(Permohonan p, long sampelId) {
        Sampel s = akses.sampel(p, sampelId);
        if (!katalog.migrasi(p, s)) {
            throw new IsianKeliru("Standar sampel ini tidak memerlukan data migrasi.");
        }
        return s;
    }

    private void periksa(LangkahMigrasi langkah, List<MigrasiDipilih> baru) {
        if (baru.isEmpty()) {
            throw IsianKeliru.pada(langkah.bidang(), "Pilih paling sedikit satu " + langkah.sebutan() + ".");
        }
        if (!langkah.ids(migrasi).containsAll(baru.stream().map(MigrasiDipilih::pilihanId).toList())) {
            throw IsianKeliru.pada(langkah.bidang(), "Ada pilihan yang tidak dikenal; pilih ulang dari daftar.");
        }
        if (baru.stream().anyMatch(m -> m.keterangan() != null && m.keterangan().length() > 200)) {
            throw IsianKeliru.pada(langkah.bidang(), "Keterangan paling banyak 200 huruf; persingkat isiannya.");
        }
    }

    private void lepasYangTakCocok(Permohonan p, Sampel s) {
        Set<Long> cocok = katalog.ditawarkan(p, s).stream().map(KelompokParameter::isi).flatMap(List::stream).map(PilihanParameter::id)
            .collect(Collectors.toSet());
        mapper.parameterIds(s.id()).stream().filter(id -> !cocok.contains(id)).forEach(id -> mapper.lepasParameter(s.id(), id));
    }
}
