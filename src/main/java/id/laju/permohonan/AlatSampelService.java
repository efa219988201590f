package id.laju.permohonan;

import id.laju.layanan.RentangUkur;
import id.laju.pelanggan.PenggunaLogin;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Instruments of a request that may be changed now: kind, range, points to be measured (CAL-003 to CAL-005). */
@Service
public class AlatSampelService {

    private final SampelMapper mapper;
    private final SampelService sampel;
    private final AksesPermohonan akses;
    private final KatalogPermohonan katalog;
    private final JejakPerubahan jejak;
    private final AlatDimintaService alat;
    private final PermohonanMapper baca;

    AlatSampelService(SampelMapper mapper, SampelService sampel, AksesPermohonan akses, KatalogPermohonan katalog, JejakPerubahan jejak, AlatDimintaService alat,
            PermohonanMapper baca) {
        this.mapper = mapper;
        this.sampel = sampel;
        this.akses = akses;
        this.katalog = katalog;
        this.jejak = jejak;
        this.alat = alat;
        this.baca = baca;
    }

    /** An instrument (CAL-003 to CAL-005); what is done to it follows from its range. @return id of the sample */
    @Transactional
    public long tambahAlat(PenggunaLogin saya, long permohonanId, IsianSampel isian, IsianAlat isianAlat) {
        Permohonan p = akses.rincianUntukDiubah(saya, permohonanId, isian.versi());
        IsianSampel rapi = isian.rapi();
        RentangUkur rentang = periksaAlat(p, rapi, 0);
        AlatDiminta diminta = isianAlat.baca(rentang);
        long id = mapper.tambah(permohonanId, rapi);
        alat.simpan(id, diminta);
        sampel.pilih(p, akses.sampel(p, id), List.of(rentang.parameterId()));
        jejak.ubah(p, saya, "Alat baru", null, rapi);
        return id;
    }

    @Transactional
    public void ubahAlat(PenggunaLogin saya, long permohonanId, long sampelId, IsianSampel isian, IsianAlat isianAlat) {
        Permohonan p = akses.rincianUntukDiubah(saya, permohonanId, isian.versi());
        Sampel lama = akses.sampel(p, sampelId);
        AlatDiminta alatLama = alat.ambil(sampelId);
        IsianSampel rapi = isian.rapi();
        RentangUkur rentang = periksaAlat(p, rapi, sampelId);
        AlatDiminta diminta = isianAlat.baca(rentang);
        mapper.ubah(sampelId, rapi);
        alat.simpan(sampelId, diminta);
        sampel.pilih(p, akses.sampel(p, sampelId), List.of(rentang.parameterId()));
        jejak.ubah(p, saya, "Alat " + lama.urutan(), IsianSampel.dari(lama, List.of(), null), rapi);
        jejak.ubah(p, saya, "Titik ukur alat " + lama.urutan(), new IsianAlat(alatLama.ketikan(), alatLama.intervalBulan()), new IsianAlat(diminta.ketikan(), diminta.intervalBulan()));
    }

    private RentangUkur periksaAlat(Permohonan p, IsianSampel isian, long ini) {
        Optional<RentangUkur> rentang = katalog.rentang(p.satker(), isian.produk(), isian.standar());
        List<Sampel> lain = baca.sampel(p.id()).stream().filter(s -> s.id() != ini).toList();
        isian.periksaAlat(p.berbahasaInggris(), rentang.isPresent(), lain);
        return rentang.orElseThrow();
    }
}
