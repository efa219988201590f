package id.laju.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What a request for people asks for. */
@Mapper
interface PersonMapper {

    @Select("select * from permohonan_person where permohonan_id = #{permohonanId}")
    Optional<PermohonanPerson> cari(long permohonanId);

    @Insert("""
        insert into permohonan_person (permohonan_id, skema_id, pelatih) values (#{permohonanId}, #{skemaId}, #{pelatih})
        on conflict (permohonan_id) do update set skema_id = excluded.skema_id, pelatih = excluded.pelatih""")
    void simpan(long permohonanId, Long skemaId, String pelatih);

    @Select("select d.* from peserta_person d join peserta p on p.id = d.peserta_id where p.permohonan_id = #{permohonanId}")
    List<DataPerson> data(long permohonanId);

    @Insert("""
        insert into peserta_person (peserta_id, nik, tempat_lahir, tanggal_lahir) values (#{d.pesertaId}, #{d.nik}, #{d.tempatLahir}, #{d.tanggalLahir})
        on conflict (peserta_id) do update set nik = excluded.nik, tempat_lahir = excluded.tempat_lahir, tanggal_lahir = excluded.tanggal_lahir""")
    void simpanData(@Param("d") DataPerson d);

    @Select("select d.id, d.permohonan_id, d.milik, d.peserta_id, d.syarat_id, d.berkas_id, b.nama from dokumen_person d join berkas b on b.id = d.berkas_id where d.permohonan_id = #{permohonanId} order by d.id")
    List<DokumenPerson> dokumen(long permohonanId);

    @Insert("insert into dokumen_person (permohonan_id, milik, peserta_id, syarat_id, berkas_id, oleh, pada) values (#{permohonanId}, #{milik}, #{pesertaId}, #{syaratId}, #{berkas}, #{oleh}, #{pada})")
    void tambahDokumen(@Param("permohonanId") long permohonanId, @Param("milik") String milik, @Param("pesertaId") Long pesertaId, @Param("syaratId") Long syaratId, @Param("berkas") UUID berkas,
        @Param("oleh") String oleh, @Param("pada") Instant pada);

    @Delete("delete from dokumen_person where id = #{id}")
    void hapusDokumen(long id);

    /** A paper that came with a request for a replacement. */
    @Select("select bukti_id from penggantian_person where permohonan_id = #{permohonanId} and bukti_id = #{id}")
    Optional<UUID> bukti(long permohonanId, UUID id);
}
