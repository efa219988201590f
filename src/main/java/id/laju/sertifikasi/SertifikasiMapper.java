package id.laju.sertifikasi;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SertifikasiMapper {

    @Select("select * from sertifikasi where permohonan_id = #{permohonanId}")
    Optional<Sertifikasi> cari(long permohonanId);

    /** Does nothing when it is there. */
    @Insert("insert into sertifikasi (permohonan_id, telepon, surel) values (#{permohonanId}, #{telepon}, #{surel}) on conflict do nothing")
    void pastikan(Sertifikasi baru);

    /** All but the factory. */
    @Update("""
        update sertifikasi set skema = #{skema}, kegiatan = #{kegiatan}, tambah_merek = #{tambahMerek}, produk_sertifikasi_id = #{produkSertifikasiId},
            jenis_usaha = #{jenisUsaha}, standar_smm = #{standarSmm}, standar_pendukung = #{standarPendukung}, lokasi = #{lokasi}, ttd_kota = #{ttdKota},
            ttd_nama = #{ttdNama}, ttd_jabatan = #{ttdJabatan}, ttd_nik = #{ttdNik}, ttd_alamat = #{ttdAlamat}, telepon = #{telepon}, surel = #{surel},
            layanan_diminta = #{layananDiminta}, risiko = #{risiko}, sertifikat_lama = #{sertifikatLama}
        where permohonan_id = #{permohonanId}""")
    void simpan(Sertifikasi s);

    @Update("update sertifikasi set sertifikat_lama = #{nomor} where permohonan_id = #{permohonanId}")
    void gantiSertifikatLama(long permohonanId, String nomor);

    @Update("update sertifikasi set pabrik_id = #{pabrikId} where permohonan_id = #{permohonanId}")
    void pilihPabrik(long permohonanId, long pabrikId);
}
