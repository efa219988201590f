package id.laju.dokumen;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KunciMapper {

    @Select("select staf, p12, sertifikat, berlaku_dari, berlaku_sampai, demo, dibuat from kunci_penanda where staf = #{staf}")
    Optional<Kunci> cari(String staf);

    @Insert("""
        insert into kunci_penanda (staf, p12, sertifikat, berlaku_dari, berlaku_sampai, demo, dibuat)
        values (#{staf}, #{p12}, #{sertifikat}, #{berlakuDari}, #{berlakuSampai}, #{demo}, #{dibuat})
        on conflict (staf) do update set p12 = excluded.p12, sertifikat = excluded.sertifikat, berlaku_dari = excluded.berlaku_dari,
            berlaku_sampai = excluded.berlaku_sampai, demo = excluded.demo, dibuat = excluded.dibuat""")
    void simpan(Kunci kunci);

    @Select("select nik from akun_bsre where staf = #{staf}")
    Optional<String> nik(String staf);

    @Insert("insert into akun_bsre values (#{staf}, #{nik}) on conflict (staf) do update set nik = excluded.nik")
    void simpanNik(String staf, String nik);
}
