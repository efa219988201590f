package id.laju.permohonan;

import id.laju.layanan.KelompokParameter;
import id.laju.layanan.PilihanParameter;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Pesan lagi": an older request as a new draft, with what the catalogue still offers today. */
@Service
public class SalinService {

    /** @param tertinggal what could not be taken along, one sentence each */
    public record Salinan(long id, List<String> tertinggal) {
    }

    private final AksesPermohonan akses;
    private final DrafMapper mapper;
    private final DrafService draf;
    private final SampelMapper sampel;
    private final PermohonanMapper baca;
    private final KatalogPermohonan katalog;
    private final AlatDimintaService alat;
    private final LokasiService lokasi;
    private final LayananLain lain;
    private final Clock jam;

    SalinService(AksesPermohonan akses, DrafMapper mapper, DrafService draf, SampelMapper sampel, PermohonanMapper baca,
            KatalogPermohonan katalog, AlatDimintaService alat, LokasiService lokasi, LayananLain lain, Clock jam) {
        this.akses = akses;
        this.mapper = mapper;
        this.draf = draf;
        this.sampel = sampel;
        this.baca = baca;
        this.katalog = katalog;
        this.alat = alat;
        this.lokasi = lokasi;
        this.lain = lain;
        this.jam = jam;
    }

    @Transactional
    public Salinan salin(PenggunaLogin saya, long id) {
        return salin(saya, id, s -> true, s -> s, i -> i);
    }

    /**
     * Only that instrument of the request.
     *
     * @param kini  as it is described now, where its certificate was corrected since
     * @param nomor that it is known by now, as corrected or read at the site; null: as it was typed
     * @throws id.laju.umum.TidakDitemukan when the request has no such sample
     */
    @Transactional
    public Salinan salinAlat(PenggunaLogin saya, long id, long sampelId, UnaryOperator<Sampel> kini, String nomor) {
        akses.sampel(akses.milik(saya, id), sampelId);
        return salin(saya, id, s -> s.id() == sampelId, kini, i -> i.bernomor(nomor));
    }

    private Salinan salin(PenggunaLogin saya, long id, Predicate<Sampel> ikut, UnaryOperator<Sampel> kini, UnaryOperator<IsianSampel> ubah) {
        AksesPermohonan.hanyaPemohon(saya);
        Permohonan asal = akses.milik(saya, id);
        if (lain.untuk(asal).isPresent()) {
            throw new IsianKeliru("Permohonan ini tidak dapat disalin. Surveilan dan sertifikasi ulang diajukan dari sertifikatnya; selain itu buat permohonan baru.");
        }
        long baru = mapper.salin(id, saya.penggunaId(), jam.instant());
        draf.beriNomor(asal.satker(), asal.layanan(), baru);
        mapper.salinBerkas(id, baru);
        lokasi.salin(id, baru);
        List<String> tertinggal = new ArrayList<>();
        baca.sampel(id).stream().filter(ikut).map(kini).forEach(s -> salinSampel(asal, s, ubah, baru, tertinggal));
        return new Salinan(baru, tertinggal);
    }

    private void salinSampel(Permohonan asal, Sampel s, UnaryOperator<IsianSampel> ubah, long baru, List<String> tertinggal) {
        try {
            katalog.standar(asal.satker(), s.produkId(), s.standarId());
        } catch (IsianKeliru tidakDitawarkan) {
            tertinggal.add(s.namaLengkap() + " tidak ikut disalin, karena " + s.standar() + " tidak lagi tersedia untuk " + s.produk() + ".");
            return;
        }
        long salinan = sampel.tambah(baru, ubah.apply(IsianSampel.dari(s, List.of(), null)));
        sampel.migrasi(s.id()).forEach(m -> sampel.pilihMigrasi(salinan, m));
        sampel.berkas(s.id()).forEach(b -> sampel.tambahBerkas(salinan, b));
        if (s.alat()) {
            alat.simpan(salinan, alat.ambil(s.id()));
        }
        salinParameter(asal, s, salinan, tertinggal);
    }

    private void salinParameter(Permohonan asal, Sampel s, long salinan, List<String> tertinggal) {
        Set<Long> bisa = katalog.ditawarkan(asal, s).stream().map(KelompokParameter::isi).flatMap(List::stream)
            .filter(PilihanParameter::bisaDipilih).map(PilihanParameter::id).collect(Collectors.toSet());
        for (ParameterSampel p : baca.parameter(s.id())) {
            if (bisa.contains(p.parameterId())) {
                sampel.pilihParameter(salinan, p.parameterId());
            } else {
                tertinggal.add(p.nama() + " pada " + s.namaLengkap() + " tidak ikut disalin, karena sekarang tidak dapat dipilih.");
            }
        }
    }
}
