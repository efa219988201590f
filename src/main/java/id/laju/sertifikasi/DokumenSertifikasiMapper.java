package id.laju.sertifikasi;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DokumenSertifikasiMapper {

    /** The newest version of each. */
    @Select("""
        select distinct on (kode) id, permohonan_id, kode, versi, berkas_id, nomor, karyawan::text as karyawan, oleh, pada
        from dokumen_sertifikasi where permohonan_id = #{permohonanId} order by kode, versi desc""")
    List<DokumenSertifikasi> terbaru(long permohonanId);

    @Select("select berkas_id from dokumen_sertifikasi where permohonan_id = #{permohonanId}")
    List<UUID> berkas(long permohonanId);

    @Insert("""
        insert into dokumen_sertifikasi (permohonan_id, kode, versi, berkas_id, nomor, karyawan, oleh, pada)
        select #{permohonanId}, #{kode}, coalesce(max(versi), 0) + 1, #{berkas}, #{nomor}, #{karyawan}::jsonb, #{oleh}, #{pada}
        from dokumen_sertifikasi where permohonan_id = #{permohonanId} and kode = #{kode}""")
    void tambah(long permohonanId, String kode, UUID berkas, String nomor, String karyawan, String oleh, Instant pada);

    /** Only of a request that nobody has judged. */
    @Delete("delete from dokumen_sertifikasi where permohonan_id = #{permohonanId} and kode = #{kode}")
    void hapus(long permohonanId, String kode);
}
