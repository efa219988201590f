package id.laju.sertifikat;

import id.laju.dokumen.Penanda;
import id.laju.dokumen.Teks;
import id.laju.permohonan.Permohonan;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.sertifikasi.IsiSertifikasi;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words of the certificate and its annex. */
@Component
class PenyusunSertifikatBaru {

    private final TerbitMapper mapper;
    private final SertifikatMapper register;
    private final IsiSertifikasi isi;
    private final SatkerService satker;
    private final StafService staf;

    PenyusunSertifikatBaru(TerbitMapper mapper, SertifikatMapper register, IsiSertifikasi isi, SatkerService satker, StafService staf) {
        this.mapper = mapper;
        this.register = register;
        this.isi = isi;
        this.satker = satker;
        this.staf = staf;
    }

    SertifikatKesesuaian sertifikat(Sertifikat s, Permohonan p) {
        Satker b = satker.ambil(s.satker());
        IsiSertifikasi.Isi minta = isi.untuk(p);
        List<MerekSertifikat> merek = register.merek(s.id());
        return new SertifikatKesesuaian(minta.judulLayanan(), minta.lembaga(), b.kota(), s.pemegang(), s.alamat(), s.pabrik(), s.produk(),
            merek.isEmpty() ? null : merek.stream().map(MerekSertifikat::merek).collect(Collectors.joining(", ")), minta.namaSkema(), minta.dasarSkema(), minta.akreditasi(), s.acuan(), s.peringkat(), !register.lokasi(s.id()).isEmpty(), s.spkNomor(), s.terbit(), s.berakhir(),
            mapper.formulir(s.satker()), penanda(s));
    }

    /** @param menggantikan number of the one to which brands are added; null for others */
    SertifikatKesesuaian.Lampiran lampiran(Sertifikat s, Permohonan p, String menggantikan) {
        IsiSertifikasi.Isi minta = isi.untuk(p);
        return new SertifikatKesesuaian.Lampiran(minta.judulLayanan(), minta.kegiatan(), s.pemegang(), s.alamat(), s.pimpinan(), minta.telepon(), minta.surel(), s.produk(), s.acuan(), s.peringkat(), register.merek(s.id()), register.lokasi(s.id()), menggantikan, s.terbit(), s.berakhir(),
            satker.ambil(s.satker()).kota(), mapper.formulir(s.satker()), penanda(s));
    }

    private Penanda penanda(Sertifikat s) {
        Staf orang = staf.ambil(s.penanda());
        return new Penanda(orang.id(), Teks.dari(mapper.jabatan(s.satker()), "Head of the Institute"), orang.nama(), orang.nip(), null);
    }
}
