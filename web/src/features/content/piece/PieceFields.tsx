import type { ReactNode } from 'react';
import type { Content } from '@model/content.ts';
import { platformRules } from '@model/socialPlatforms.ts';
import type { SocialPlatform } from '@model/words.ts';
import { classes } from '../../../components/ui/classes.ts';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { TextArea, TextField } from '../../../components/ui/Field.tsx';
import { FormBox } from '../../../components/ui/FormBox.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import type { Form } from '../../../lib/useForm.ts';
import { platformWords } from '../../../words/content.ts';
import { platformAt, type PublishingAccounts } from '../destinationName.ts';
import { CopyText } from './CopyText.tsx';
import type { Look } from './look.ts';
import { descriptionLength, type PieceForm, sortPlatforms } from './pieceForm.ts';
import { postLengthSentence } from './postLengthSentence.ts';
import { RichTextField } from './RichTextField.tsx';
import { SearchResult } from './SearchResult.tsx';
import { TagsField } from './TagsField.tsx';

interface Props {
  piece: Stored<Content>;
  form: Form<PieceForm>;
  formId: string;
  /** Nothing of it has left, and whoever looks may change it. */
  editable: boolean;
  /** Words of the text that somebody wants to see. */
  look: Look | undefined;
  accounts: PublishingAccounts;
}

/** The text of a piece, by its kind. */
export function PieceFields({ piece, form, formId, editable, look, accounts }: Props) {
  const fields = { form, editable, look, accounts };
  return (
    <FormBox form={form} id={formId} label="Text of the piece" className="flex flex-col gap-5">
      {!editable && <p className="text-ink-soft">{readOnlySentence(piece)}</p>}
      <fieldset disabled={!editable} className="flex min-w-0 flex-col gap-5">
        <legend className="sr-only">Text of the piece</legend>
        {piece.kind === 'blog' && <BlogFields {...fields} />}
        {piece.kind === 'social' && <SocialFields {...fields} />}
        {piece.kind === 'email' && <EmailFields {...fields} />}
      </fieldset>
      {form.failure && <ErrorNote title="The piece was not saved">{form.failure}</ErrorNote>}
    </FormBox>
  );
}

function readOnlySentence({ state }: Stored<Content>): string {
  if (state === 'rejected') return 'It is rejected. Reopen it to change its text.';
  if (state === 'requested' || state === 'generating') return 'It is being written again, so its text cannot be changed now.';
  if (state === 'publishing' || state === 'published' || state === 'unknown') return 'It is published, or may be, so its text stands as it is.';
  return 'You can read this piece. An owner or a manager can change it.';
}

type FieldsProps = Pick<Props, 'form' | 'editable' | 'look' | 'accounts'>;

function BlogFields({ form, editable, look }: FieldsProps) {
  const { values, errors, change } = form;
  return (
    <>
      <TextField label="Title" name="title" value={values.title} error={errors['title']} onChange={(title) => change({ title })} />
      <Body form={form} editable={editable} look={look} />
      <TextArea
        label="Excerpt"
        hint="Two sentences for lists of posts."
        name="excerpt"
        rows={2}
        value={values.excerpt}
        error={errors['excerpt']}
        onChange={(excerpt) => change({ excerpt })}
      />
      <TagsField tags={values.tags} errors={errors} disabled={!editable} onChange={(tags) => change({ tags })} />
      <PictureField form={form} />
      <div className="flex flex-col gap-4 border-t border-line pt-5">
        <h2 className="text-base font-semibold">In search engines</h2>
        <TextField
          label="Address"
          hint="The last part of its address: small letters, digits and hyphens."
          name="slug"
          autoCapitalize="none"
          spellCheck={false}
          value={values.slug}
          error={errors['slug']}
          onChange={(slug) => change({ slug })}
        />
        <TextArea
          label="Description"
          hint={<DescriptionCount length={values.metaDescription.length} />}
          name="metaDescription"
          rows={2}
          value={values.metaDescription}
          error={errors['metaDescription']}
          onChange={(metaDescription) => change({ metaDescription })}
        />
        <SearchResult title={values.title} slug={values.slug} description={values.metaDescription || values.excerpt} />
      </div>
    </>
  );
}

function DescriptionCount({ length }: { length: number }) {
  const over = length - descriptionLength;
  return (
    <>
      {length} of {descriptionLength} characters.
      {over > 0 && <span className="text-warn"> The last {over} would be cut off.</span>}
    </>
  );
}

function EmailFields({ form, editable, look }: FieldsProps) {
  const { values, errors, change } = form;
  return (
    <>
      <TextField label="Subject" name="subject" value={values.subject} error={errors['subject']} onChange={(subject) => change({ subject })} />
      <TextField
        label="Preview line"
        hint="What mail programs show beside the subject."
        name="preheader"
        value={values.preheader}
        error={errors['preheader']}
        onChange={(preheader) => change({ preheader })}
      />
      <Body form={form} editable={editable} look={look} />
    </>
  );
}

function SocialFields({ form, accounts }: FieldsProps) {
  const { values, errors, change } = form;
  const { published, byHand } = sortPlatforms(values, (destination) => platformAt(destination, accounts));
  const post = (platform: SocialPlatform, toCopy: boolean) => (
    <PostField
      key={platform}
      platform={platform}
      text={values.variants[platform] ?? ''}
      toCopy={toCopy}
      error={errors[`variants.${platform}`]}
      onChange={(text) => change({ variants: { ...values.variants, [platform]: text } })}
    />
  );
  return (
    <>
      {published.map((platform) => post(platform, false))}
      <Group title="On your page here" isFirst={published.length === 0}>
        <TextField label="Title" name="title" value={values.title} error={errors['title']} onChange={(title) => change({ title })} />
        <TextArea label="Text" name="body" rows={4} value={values.body} error={errors['body']} onChange={(body) => change({ body })} />
      </Group>
      <PictureField form={form} />
      {byHand.length > 0 && (
        <Group title="To post by hand">
          <p className="text-ink-soft">This piece does not go to these networks by itself. Their texts are here to be copied.</p>
          {byHand.map((platform) => post(platform, true))}
        </Group>
      )}
    </>
  );
}

function Group({ title, isFirst = false, children }: { title: string; isFirst?: boolean; children: ReactNode }) {
  return (
    <div className={classes('flex flex-col gap-4', !isFirst && 'border-t border-line pt-5')}>
      <h2 className="text-base font-semibold">{title}</h2>
      {children}
    </div>
  );
}

interface PostProps {
  platform: SocialPlatform;
  text: string;
  /** Nobody posts it but a person, by hand. */
  toCopy: boolean;
  error: string | undefined;
  onChange: (text: string) => void;
}

/** The text for one network, with its length as the network counts it. */
function PostField({ platform, text, toCopy, error, onChange }: PostProps) {
  const { formats } = useBusiness();
  const { sentence, isTooLong, hashtags } = postLengthSentence(platform, text, formats.count);
  return (
    <div className="flex flex-col gap-1">
      <TextArea
        label={platformWords[platform]}
        hint={toCopy ? undefined : platformRules[platform].links ? 'The link is added by itself, and counts.' : 'Links cannot be followed here, so none is added.'}
        name={`variants.${platform}`}
        rows={4}
        value={text}
        error={error}
        onChange={onChange}
      />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p role="status" className={isTooLong ? 'text-xs font-medium text-bad' : 'text-xs text-ink-soft'}>
          {sentence}
          {hashtags && <span className="text-ink-soft"> {hashtags}</span>}
        </p>
        {toCopy && text !== '' && <CopyText name={platformWords[platform]} text={text} />}
      </div>
    </div>
  );
}

function PictureField({ form: { values, errors, change } }: Pick<FieldsProps, 'form'>) {
  return (
    <TextField
      label="Picture"
      hint="Its address on the web, with https. Leave it empty for none."
      name="imageUrl"
      type="url"
      inputMode="url"
      placeholder="https://"
      value={values.imageUrl}
      error={errors['imageUrl']}
      onChange={(imageUrl) => change({ imageUrl })}
    />
  );
}

function Body({ form: { values, errors, change }, editable, look }: Omit<FieldsProps, 'accounts'>) {
  return <RichTextField label="Text" name="body" value={values.body} error={errors['body']} editable={editable} look={look} onChange={(body) => change({ body })} />;
}
